import { Component, signal } from '@angular/core';
import { all, click, expectAccessible, field, settle, show, the, type } from '@frontend/testing';
import {
  Button,
  Checkbox,
  Combobox,
  Dialog,
  ErrorSummary,
  Field,
  Input,
  LockChoice,
  Menu,
  OwnWords,
  RadioList,
  Segments,
  StepsBar,
} from './index';

@Component({
  imports: [Button],
  template: `<button dwButton [busy]="busy()" busyLabel="Wird gesendet" (click)="sent.set(sent() + 1)">Absenden</button>`,
})
class SendingHost {
  readonly busy = signal(false);
  readonly sent = signal(0);
}

@Component({
  imports: [Field, Input, OwnWords],
  template: `
    <dw-field label="Postleitzahl" help="Fünf Ziffern." [error]="error()"><input dwInput /></dw-field>
    <dw-field label="Was läuft schief?">
      <dw-own-words [(value)]="text" [max]="20" [remaining]="remaining" edge="hatched" />
    </dw-field>
  `,
})
class FieldsHost {
  readonly error = signal('');
  readonly text = signal('');
  protected readonly remaining = (left: number): string => `noch ${left}`;
}

@Component({
  imports: [Dialog],
  template: `<button (click)="open.set(true)">Menü öffnen</button>
    <dw-dialog heading="Menü" closeLabel="Schließen" [(open)]="open"><a href="#x">Finden</a></dw-dialog>`,
})
class DialogHost {
  readonly open = signal(false);
}

@Component({
  imports: [Field, Combobox],
  template: `<dw-field label="Thema">
    <dw-combobox
      [(text)]="text"
      [options]="options"
      [countText]="count"
      (chosen)="chosen.set($event.value)"
    />
  </dw-field>`,
})
class ComboHost {
  readonly text = signal('');
  readonly chosen = signal('');
  protected readonly options = [
    { value: 'a', label: 'Oberflächen' },
    { value: 'b', label: 'Messen und Prüfen' },
    { value: 'c', label: 'Messtechnik' },
  ];
  protected readonly count = (count: number): string => `${count} Vorschläge`;
}

@Component({
  imports: [Menu],
  template: `<dw-menu label="Konto" [entries]="entries" /><p>anderswo</p>`,
})
class MenuHost {
  readonly done: string[] = [];
  readonly entries = [
    { label: 'Mein Tisch', to: '/tisch' },
    { label: 'Abmelden', act: () => void this.done.push('out') },
  ];
}

describe('button', () => {
  it('keeps its place while busy, says what it does and takes no second click', async () => {
    const { part, element } = await show(SendingHost);
    await click(the('button', 'Absenden'));
    part.busy.set(true);
    await settle();
    await click(element.querySelector('button')!);
    expect(part.sent()).toBe(1);
    expect(the('button', 'Wird gesendet').getAttribute('aria-disabled')).toBe('true');
    await expectAccessible(element);
  });
});

describe('field', () => {
  it('ties label, help and error to its control', async () => {
    const { part, element } = await show(FieldsHost);
    const input = field('Postleitzahl');
    const described = (): string =>
      (input.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent.trim())
        .join(' | ');
    expect(described()).toBe('Fünf Ziffern.');
    part.error.set('Hier sind es vier.');
    await expectAccessible(element);
    expect(described()).toBe('Fünf Ziffern. | Hier sind es vier.');
    expect(input.getAttribute('aria-invalid')).toBe('true');
  });

  it('tells how much room is left before it bites, counting characters as people do', async () => {
    const { element } = await show(FieldsHost);
    const text = field('Was läuft schief?');
    await type(text, 'Kurz');
    expect(element.textContent).not.toContain('noch');
    await type(text, '🙂'.repeat(18));
    expect(element.textContent).toContain('noch 2');
    await type(text, 'x'.repeat(23));
    expect(element.textContent).toContain('noch -3');
    expect(text.value).toHaveLength(23);
  });
});

describe('choices', () => {
  it('switches between segments and keeps a disabled one with its reason', async () => {
    const { part, element } = await show(Segments, {
      inputs: {
        legend: 'Ansicht',
        options: [
          { value: 'a', label: 'Liste' },
          { value: 'b', label: 'Karte', disabled: true, reason: 'kommt später' },
        ],
        value: 'a',
      },
    });
    expect(field('Liste').checked).toBe(true);
    expect(field(/Karte\s?: kommt später/).disabled).toBe(true);
    await click(field('Liste'));
    expect(part.value()).toBe('a');
    await expectAccessible(element);
  });

  it('chooses who may read', async () => {
    const labels = { everyone: 'Alle', members: 'Mitglieder', partner: 'Nur Partner' };
    const { part, element } = await show(LockChoice, { inputs: { legend: 'Wer darf das lesen?', labels } });
    await click(field('Nur Partner'));
    expect(part.value()).toBe('partner');
    await expectAccessible(element);
  });

  it('ticks a box and picks from a list', async () => {
    const box = await show(Checkbox, { inputs: { label: 'Abschlussarbeit', count: 12 } });
    await click(field('Abschlussarbeit'));
    expect(box.part.checked()).toBe(true);
    await expectAccessible(box.element);
  });

  it('picks one of a list with help and error', async () => {
    const list = await show(RadioList, {
      inputs: {
        legend: 'Ändert das die Arbeit?',
        error: 'Bitte wählen Sie.',
        options: [
          { value: 'yes', label: 'Ja', help: 'Auch ein wenig.' },
          { value: 'no', label: 'Nein' },
        ],
      },
    });
    await click(field('Ja'));
    expect(list.part.value()).toBe('yes');
    await expectAccessible(list.element);
  });
});

describe('what opens', () => {
  it('shows a dialog with its heading as name and closes it', async () => {
    const { part, element } = await show(DialogHost);
    expect(all('dialog')).toHaveLength(0);
    expect(element.querySelector('dialog')?.hasAttribute('aria-labelledby')).toBe(false);
    await click(the('button', 'Menü öffnen'));
    expect(the('dialog', 'Menü')).toBeTruthy();
    await expectAccessible(element);
    await click(the('button', 'Schließen'));
    expect(part.open()).toBe(false);
  });

  describe('a menu', () => {
    const press = async (key: string): Promise<void> => {
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      await settle();
    };

    it('is walked by keys, and folds with Esc back to its button', async () => {
      const { element } = await show(MenuHost);
      const opener = the('button', 'Konto');
      opener.focus();
      await press('ArrowDown');
      expect(opener.getAttribute('aria-expanded')).toBe('true');
      expect(document.activeElement).toBe(the('menuitem', 'Mein Tisch'));
      await expectAccessible(element);
      await press('ArrowDown');
      expect(document.activeElement).toBe(the('menuitem', 'Abmelden'));
      await press('Escape');
      expect(all('menuitem')).toHaveLength(0);
      expect(document.activeElement).toBe(opener);
    });

    it('does once what is chosen, by mouse and by key, and its links are links', async () => {
      const { part } = await show(MenuHost);
      await click(the('button', 'Konto'));
      expect(the('menuitem', 'Mein Tisch').getAttribute('href')).toBe('/tisch');
      await click(the('menuitem', 'Abmelden'));
      expect([part.done, all('menuitem')]).toEqual([['out'], []]);
      await click(the('button', 'Konto'));
      await press('End');
      await press('Enter');
      expect([part.done, all('menuitem')]).toEqual([['out', 'out'], []]);
    });
  });

  it('suggests while typing and takes the suggestion by keyboard', async () => {
    const { part, element } = await show(ComboHost);
    const box = field('Thema');
    box.value = 'mess';
    box.dispatchEvent(new Event('input', { bubbles: true }));
    await click(element);
    expect(all('option')).toHaveLength(2);
    expect(the('status').textContent).toBe('2 Vorschläge');
    await expectAccessible(element);
    const press = async (key: string): Promise<void> => {
      box.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      await settle();
    };
    const marked = (): string | undefined =>
      document.getElementById(box.getAttribute('aria-activedescendant') ?? '')?.textContent.trim();
    expect(marked()).toBeUndefined();
    await press('ArrowDown');
    expect(marked()).toBe('Messen und Prüfen');
    await press('End');
    expect(marked()).toBe('Messtechnik');
    await press('ArrowDown');
    expect(marked()).toBe('Messen und Prüfen');
    await press('ArrowUp');
    await press('Enter');
    expect(part.chosen()).toBe('c');
    expect(part.text()).toBe('Messtechnik');
  });

  it('shows its suggestions again by the arrow key after something else had the focus', async () => {
    const { element } = await show(ComboHost);
    const box = field('Thema');
    box.value = 'mess';
    box.dispatchEvent(new Event('input', { bubbles: true }));
    box.dispatchEvent(new Event('blur'));
    await click(element);
    expect(all('option')).toHaveLength(0);
    box.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
    await click(element);
    expect(all('option')).toHaveLength(2);
  });
});

describe('what guides', () => {
  it('takes focus with everything that is missing', async () => {
    const { element, set } = await show(ErrorSummary, { inputs: { heading: 'Es fehlt noch etwas', lines: [] } });
    await set({ lines: [{ id: 'plz', text: 'Postleitzahl: fünf Ziffern.' }] });
    expect(document.activeElement).toBe(the('alert'));
    await expectAccessible(element);
  });

  it('names the current step and leads back to earlier ones', async () => {
    const { part, element } = await show(StepsBar, {
      inputs: {
        label: 'Schritte',
        steps: ['Erzählen', 'Einordnen', 'Ansehen'],
        current: 1,
        reached: 2,
        shortText: (at: number, of: number, step: string) => `Schritt ${at} von ${of}: ${step}`,
      },
    });
    const chosen: number[] = [];
    part.chosen.subscribe((at) => chosen.push(at));
    await click(the('button', '1 Erzählen'));
    expect(chosen).toEqual([0]);
    expect(element.querySelector('[aria-current=step]')?.textContent).toContain('Einordnen');
    expect(element.textContent).toContain('Schritt 2 von 3: Einordnen');
    await expectAccessible(element);
  });
});
