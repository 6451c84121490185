import { Component } from '@angular/core';
import { all, expectAccessible, show, the } from '@frontend/testing';
import {
  Empty,
  Facets,
  Flag,
  Fresh,
  Icon,
  ICONS,
  Notice,
  Pager,
  Path,
  Quote,
  Redacted,
  Row,
  Saved,
  Section,
  SideMark,
  Skeleton,
  Sprite,
  SubNav,
  Tag,
  Timeline,
  Voice,
} from './index';

@Component({
  imports: [Flag, Fresh, Notice, Quote, Redacted, Row, Saved, Section, SideMark, Sprite, Icon, Tag, Voice],
  template: `
    <dw-sprite />
    <dw-section heading="Gerade gesucht" note="128 sind offen." hanging>
      <ul class="rows">
        <li dwRow class="marked">
          <dw-side-mark rowMark side="practice" word="Betrieb" />
          <h3><a dwVoice="en" href="#a">Our dough is too soft</a></h3>
          <p rowAside>3 Antworten</p>
        </li>
      </ul>
    </dw-section>
    <dw-quote text="Erster Absatz.

Zweiter." side="staff" sideWord="Beschäftigte" author="Meryem Aksoy" lang="de" />
    <dw-flag kind="turn">Sie sind dran</dw-flag> <dw-flag>Wartet auf das Labor</dw-flag>
    <dw-redacted>Antwort 2: nur Mitglieder</dw-redacted> <dw-tag>anders</dw-tag>
    <dw-fresh [ageing]="true">Seit fünf Monaten nicht bestätigt</dw-fresh>
    <dw-notice kind="error">Das Absenden hat nicht geklappt.</dw-notice>
    <dw-saved text="Gespeichert, 10:42 Uhr" /><dw-icon name="lock" />
  `,
})
class Sheet {}

describe('what parts show', () => {
  it('marks voices, sides, turns and closed lines in words', async () => {
    const { element } = await show(Sheet);
    expect(the('link', 'Our dough is too soft').getAttribute('lang')).toBe('en');
    expect(the('region', 'Gerade gesucht').textContent).toContain('Betrieb');
    expect(element.querySelectorAll('blockquote p')).toHaveLength(2);
    expect(the('alert').textContent).toContain('nicht geklappt');
    expect(element.querySelectorAll('symbol')).toHaveLength(Object.keys(ICONS).length);
    await expectAccessible(element);
  });

  it('leads on: pager, area, path', async () => {
    const pager = await show(Pager, {
      inputs: {
        label: 'Seiten',
        previous: 'Zurück',
        next: 'Weiter',
        page: 2,
        pages: 3,
        positionText: (page: number, pages: number) => `Seite ${page} von ${pages}`,
      },
    });
    expect(all('link').map((one) => one.textContent.trim())).toEqual(['Zurück', 'Weiter']);
    await expectAccessible(pager.element);
  });

  it('shows where one is', async () => {
    const links = [{ label: 'Probleme', to: '/finden', count: 12, current: true }];
    const nav = await show(SubNav, { inputs: { label: 'Arten', links } });
    expect(the('link', 'Probleme 12').getAttribute('aria-current')).toBe('page');
    await expectAccessible(nav.element);
  });

  it('shows the way here', async () => {
    const path = await show(Path, {
      inputs: { label: 'Pfad', steps: [{ label: 'Finden', to: '/finden' }], here: 'Teig' },
    });
    expect(the('link', 'Finden')).toBeTruthy();
    await expectAccessible(path.element);
  });

  it('stands still while loading and says what is normal when empty', async () => {
    const skeleton = await show(Skeleton, { inputs: { sentence: 'Wird geladen.', rows: 2 } });
    expect(the('status').textContent).toContain('Wird geladen.');
    await expectAccessible(skeleton.element);
  });

  it('says what is normal when empty', async () => {
    const empty = await show(Empty, { inputs: { heading: 'Noch keine Antwort.', level: 1 } });
    expect(the('heading', 'Noch keine Antwort.')).toBeTruthy();
    await expectAccessible(empty.element);
  });

  it('lists dates with the current one marked', async () => {
    const stops = [{ when: 'Heute', what: 'Tag 2', state: 'now' }];
    const { element } = await show(Timeline, { inputs: { stops } });
    expect(element.querySelector('[aria-current=step]')?.textContent).toContain('Heute');
    await expectAccessible(element);
  });

  it('narrows by boxes and hides groups without values', async () => {
    const { part, element } = await show(Facets, {
      inputs: {
        heading: 'Eingrenzen',
        chosenText: '1 gewählt',
        groups: [
          { id: 'topic', label: 'Thema', chosen: ['a'], values: [{ value: 'a', label: 'Messen', count: 3 }] },
          { id: 'format', label: 'Art', chosen: [], values: [] },
        ],
      },
    });
    const changes: unknown[] = [];
    part.changed.subscribe((change) => changes.push(change));
    element.querySelector('details')!.open = true;
    element.querySelector('input')!.click();
    expect(changes).toEqual([{ group: 'topic', value: 'a', chosen: false }]);
    expect(element.querySelectorAll('fieldset')).toHaveLength(1);
    await expectAccessible(element);
  });
});
