import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { Session as Facts } from '@contract';
import { TIME } from '@frontend/platform/clock';
import { Session } from '@frontend/platform/session';
import { all, answer, click, field, settle, show, stored, the, type } from '@frontend/testing';
import { draft, DraftStorage, OtherDraft, record, text, type DraftKind } from './index';

interface Note {
  readonly title: string;
  readonly words: string;
}

const KIND: DraftKind<Note> = {
  name: 'note.new',
  former: 'dw.note',
  // First the words stood alone under `text`, then under `words`.
  steps: [(found) => found, (found) => ({ words: (found as { text: string }).text })],
  whole: record<Note>({ title: text, words: text }),
  isBlank: ({ words }) => words === '',
};

@Component({
  selector: 'dw-tab',
  imports: [OtherDraft],
  template: `
    <dw-other-draft [draft]="note" />
    <label>Notiz <input [value]="note.value().words" (input)="write($event)" /></label>
    <p>{{ note.keptAt() }}</p>
  `,
})
class Tab {
  readonly note = draft(() => KIND);
  write({ target }: Event): void {
    const words = (target as HTMLInputElement).value;
    this.note.value.update((note) => ({ ...note, words }));
  }
}

const hat = (id: string, personId = 'p1'): Facts =>
  ({
    role: 'company_admin',
    personId,
    name: 'Goran',
    language: 'de',
    context: { id },
    memberships: [],
    waiting: 0,
  }) as never;

let minute: number;
const open = async (as?: Facts): Promise<Tab> => {
  TestBed.resetTestingModule();
  const { part } = await show(Tab, {
    providers: [{ provide: TIME, useValue: () => new Date(`2026-11-24T09:${String(minute++).padStart(2, '0')}:00Z`) }],
  });
  if (as) TestBed.inject(Session).keep(as);
  await settle();
  return part;
};
const words = (): string => field('Notiz').value;
const write = (what: string): Promise<void> => type(field('Notiz'), what);
/** What a second tab of the same browser would do: it writes, and this one is told. */
const otherTab = async (change: (key: string) => void): Promise<void> => {
  const [key = ''] = Object.keys(localStorage).filter((one) => one.includes('note.new'));
  change(key);
  dispatchEvent(new StorageEvent('storage', { key }));
  await settle();
};
const overwrite = (key: string): void =>
  localStorage.setItem(
    key,
    JSON.stringify({
      version: 2,
      revision: 'r',
      at: '2026-11-24T09:41:00Z',
      on: 0,
      sentAs: null,
      value: { words: 'Dort' },
    }),
  );

describe('a draft', () => {
  beforeEach(() => (minute = 10));

  it('lies here until it is stored, for a visitor and for somebody in a context', async () => {
    for (const who of [undefined, hat('m1')]) {
      await open(who);
      await write('Der Teig klebt');
      const again = await open(who);
      expect(words()).toBe('Der Teig klebt');
      expect(again.note.foundAt()).not.toBeNull();
      again.note.startAnew();
      await settle();
      expect([words(), stored().includes('Teig')]).toEqual(['', false]);
    }
  });

  it('is never shown to the other hat of the same person', async () => {
    await open(hat('council'));
    await write('Nur der Betriebsrat');
    await open(hat('company'));
    expect([words(), all('button')]).toEqual(['', []]);
    TestBed.inject(Session).keep(hat('council'));
    await settle();
    expect(words()).toBe('Nur der Betriebsrat');
  });

  it('is gone at sign-out, from the page and from the browser', async () => {
    await open(hat('m1'));
    await write('Von Goran');
    const out = TestBed.inject(Session).signOut();
    await answer('POST /sign-out', { done: true });
    await out;
    await settle();
    expect([words(), stored().includes('Goran')]).toEqual(['', false]);
    await open(hat('m2', 'p2'));
    expect([words(), all('button')]).toEqual(['', []]);
  });

  it('goes along when the one who writes turns out to be signed in', async () => {
    const tab = await open();
    await write('Noch vor der Antwort');
    TestBed.inject(Session).keep(hat('m1'));
    await settle();
    expect([words(), tab.note.keptAt()]).toEqual(['Noch vor der Antwort', expect.stringContaining('2026')]);
    await open();
    expect(words()).toBe('');
  });

  it('of a visitor is offered to whoever signs in, and shown only when asked for', async () => {
    await open();
    await write('Ohne Anmeldung');
    await open(hat('m1'));
    expect(words()).toBe('');
    expect(document.body.textContent).toContain('ohne Anmeldung begonnen');
    await click(the('button', 'Diesen Text öffnen'));
    expect(words()).toBe('Ohne Anmeldung');
    await open();
    expect(words()).toBe('');
  });

  it('is overwritten by no other tab: both versions stay, and the person is told', async () => {
    await open();
    await write('Hier');
    await otherTab(overwrite);
    expect(document.body.textContent).toContain('In einem anderen Tab steht eine andere Fassung');
    await write('Hier weiter');
    expect(stored()).toContain('Hier weiter');
    expect(stored()).toContain('Dort');
    await click(the('button', 'Diesen Text öffnen'));
    expect(words()).toBe('Dort');
    await click(the('button', 'Beide behalten'));
    expect(all('button')).toEqual([]);
    expect(stored()).toContain('Hier weiter');
  });

  it('notices what another tab has written also when nobody told', async () => {
    await open();
    await write('Hier');
    const [key = ''] = Object.keys(localStorage).filter((one) => one.includes('note.new'));
    overwrite(key);
    await write('Hier weiter');
    expect(stored()).toContain('Dort');
    expect(the('button', 'Diesen Text öffnen')).toBeTruthy();
  });

  it('says when another tab has sent it, and can be kept as something new', async () => {
    await open();
    await write('Hier');
    await otherTab((key) => localStorage.removeItem(key));
    expect(document.body.textContent).toContain('abgeschickt oder gelöscht');
    await click(the('button', 'Hier behalten'));
    expect(words()).toBe('Hier');
    await write('Hier neu');
    expect(stored()).toContain('Hier neu');
  });

  it('reads what older versions wrote, step by step, and keeps every word', async () => {
    localStorage.setItem('dw.note', JSON.stringify({ at: '2026-11-01T09:00:00Z', text: 'Ganz alt', unknown: 7 }));
    await open();
    expect(words()).toBe('Ganz alt');
    await write('Ganz alt, ergänzt');
    expect([localStorage.getItem('dw.note'), stored().includes('ergänzt')]).toEqual([null, true]);
    localStorage.clear();
    localStorage.setItem('dw.draft.note.new.k', JSON.stringify({ version: 1, at: '', value: { text: 'Weniger alt' } }));
    await open();
    expect(words()).toBe('Weniger alt');
  });

  it('survives storage that holds something else, and tells when nothing can be kept', async () => {
    localStorage.setItem('dw.note', '{broken');
    localStorage.setItem('dw.draft.note.new.k', '"only words"');
    const { note } = await open();
    expect(words()).toBe('');
    const full = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('full');
    });
    await write('Kein Platz');
    expect([note.unkept(), note.keptAt(), words()]).toEqual([true, '', 'Kein Platz']);
    full.mockRestore();
  });

  it('remembers which version it changes, however often the page is opened and whatever is there by then', async () => {
    const begin = async (version: number): Promise<Tab> => {
      const tab = await open(hat('m1'));
      tab.note.begin({ title: '', words: `Fassung ${version}` }, version);
      await settle();
      return tab;
    };
    expect((await begin(3)).note.on()).toBe(3);
    const changed = await begin(4);
    expect([words(), changed.note.on()]).toEqual(['Fassung 4', 4]);
    await write('Von mir');
    const again = await begin(7);
    expect([words(), again.note.on()]).toEqual(['Von mir', 4]);
    again.note.clear({ title: '', words: 'Fassung 7' }, 7);
    await settle();
    expect([words(), again.note.on(), again.note.changed()]).toEqual(['Fassung 7', 7, false]);
  });

  it('from before versions were remembered is a change of one that nothing stored has', async () => {
    localStorage.setItem(
      'dw.draft.note.new.k',
      JSON.stringify({ version: 2, revision: 'r', value: { words: 'Älter' } }),
    );
    const { note } = await open();
    note.begin({ title: '', words: 'Gespeichert' }, 5);
    await settle();
    expect([words(), note.on()]).toEqual(['Älter', 0]);
  });

  it('keeps what was typed while it was being stored, as a change of what is stored now', async () => {
    const { note } = await open(hat('m1'));
    note.begin({ title: '', words: 'Fassung 3' }, 3);
    await write('Meins');
    const sent = note.value();
    await write('Meins und mehr');
    note.stored(sent, 4);
    await settle();
    expect([words(), note.on(), note.changed(), stored().includes('und mehr')]).toEqual([
      'Meins und mehr',
      4,
      true,
      true,
    ]);
    note.stored(note.value(), 5);
    await settle();
    expect([note.changed(), stored().includes('und mehr')]).toEqual([false, false]);
  });

  it('that went out with a sign-in link is gone once it was taken, and no other', async () => {
    const { note } = await open();
    await write('Mit Link');
    const name = note.nameToSend();
    note.markSent(name, note.value());
    expect(note.nameToSend()).toBe(name);
    TestBed.inject(DraftStorage).dropTaken('another-link');
    expect(stored()).toContain('Mit Link');
    await write('Mit Link, ergänzt');
    expect(note.nameToSend()).not.toBe(name);
    TestBed.inject(DraftStorage).dropTaken(name);
    expect(stored()).toContain('ergänzt');
    note.markSent('second', note.value());
    TestBed.inject(DraftStorage).dropTaken('second');
    expect(stored()).not.toContain('ergänzt');
  });

  it('is not marked as sent where somebody went on writing while it was sent', async () => {
    const { note } = await open();
    await write('Mit Link');
    const [name, sent] = [note.nameToSend(), note.value()];
    await write('Mit Link, weiter');
    note.markSent(name, sent);
    TestBed.inject(DraftStorage).dropTaken(name);
    expect(stored()).toContain('weiter');
  });

  it('that went out with a link is still offered to whoever signs in another way', async () => {
    const { note } = await open();
    await write('Mit Link');
    note.markSent(note.nameToSend(), note.value());
    await open(hat('m1'));
    expect(document.body.textContent).toContain('mit einem Anmelde-Link verschickt');
    await click(the('button', 'Diesen Text öffnen'));
    expect(words()).toBe('Mit Link');
  });
});
