import { TestBed } from '@angular/core/testing';
import { Router, type Routes } from '@angular/router';
import { TIME } from '@frontend/platform/clock';
import {
  aDesk,
  all,
  aMatch,
  aMatchCard,
  answer,
  asked,
  click,
  clickTwice,
  expectAccessible,
  field,
  idOf,
  refuse,
  settle,
  the,
  type,
  visit,
} from '@frontend/testing';
import { MatchPage } from './match-page';

const routes: Routes = [{ path: 'treffer/:id', component: MatchPage }];
const providers = [{ provide: TIME, useValue: () => new Date('2026-11-24T09:00:00Z') }];
const other = aMatchCard({
  id: idOf(101),
  group: { ...aMatchCard().group, id: idOf(61), name: 'AG Lackphysik' },
  parts: [
    { criterion: 'text', value: 0.3 },
    { criterion: 'topic', value: 1 },
    { criterion: 'format', value: 1 },
    { criterion: 'distance', value: 1 },
    { criterion: 'maturity', value: 1 },
    { criterion: 'sector', value: 1 },
  ],
});

async function open(match = aMatch(), query = ''): Promise<HTMLElement> {
  const page = await visit(routes, `/treffer/${idOf(100)}${query}`, providers);
  await answer('GET /matches/:id', match);
  if (match.side === 'practice') {
    await answer('GET /challenges/:id/matches', {
      items: [aMatchCard(), other],
      lastRound: null,
      nextRound: null,
      more: null,
    });
  } else {
    await answer('GET /desk', aDesk({ side: 'science' }));
  }
  return page;
}

const places = (): string[] => {
  const heading = the('heading', 'Ihre Treffer in dieser Reihenfolge');
  return [...(heading.nextElementSibling?.children ?? [])].map((one) => one.textContent);
};

describe('the page of a match', () => {
  it('shows meaning as a line of the sum that one can silence, and no line where it is not known', async () => {
    const line = 'Ähnliche Bedeutung (KI-Einbettung)';
    expect((await open()).textContent).not.toContain(line);
    TestBed.resetTestingModule();
    const page = await open(aMatch({ parts: [...aMatch().parts, { criterion: 'semantics', value: 0.2 }] }));
    expect(page.textContent).toContain(line);
    expect(page.textContent).toContain('Gründe nennt es nicht.');
    const points = (): number => Number(page.querySelector('.total b')?.textContent);
    const heard = points();
    await type(field(`Gewicht ${line}`), '0');
    expect(points()).toBeGreaterThan(heard);
    await expectAccessible(page);
  });

  it('puts both texts side by side, with the same number on words that belong together', async () => {
    const page = await open();
    const marks = [...page.querySelectorAll('mark')].map((mark) => mark.textContent.replace(/\s+/g, ' ').trim());
    expect(marks).toEqual(['Körner (1)', 'Ofen (2)', 'Partikel (1)', 'Aushärten (2)']);
    expect(the('table', 'So gehören die Wörter zusammen').textContent).toContain('gleiche Bedeutung');
    expect(page.textContent).toContain('nur Partner');
    expect(page.textContent).toContain('Offen ist nichts, was wir wissen müssten.');
    await expectAccessible(page);
  });

  it('lets weights be moved: points and order change at once, the sum is announced and kept in the address', async () => {
    jest.useFakeTimers({ doNotFake: ['setImmediate', 'queueMicrotask', 'nextTick'] });
    const wait = async (ms: number): Promise<void> => {
      jest.advanceTimersByTime(ms);
      await Promise.resolve();
      TestBed.tick();
    };
    try {
      const opened = open();
      for (let turn = 0; turn < 40; turn++) await wait(1);
      const page = await opened;
      expect(places()[0]).toContain('Labor für Oberflächenprüfung');
      const slider = field('Gewicht Worum es geht');
      slider.value = '10';
      slider.dispatchEvent(new Event('input', { bubbles: true }));
      TestBed.tick();
      expect(places()[0]).toContain('AG Lackphysik');
      expect(page.textContent).not.toContain('Platz 2 von 2');
      await wait(650);
      for (let turn = 0; turn < 10; turn++) await wait(1);
      expect(page.textContent).toContain('Jetzt 74\u00a0von 100 Punkten, Platz 2 von 2.');
      expect(TestBed.inject(Router).url).toContain('gewichte=10-10-10-8-5-7');
    } finally {
      jest.useRealTimers();
    }
  });

  it('takes weights from the address and lets go of them', async () => {
    const page = await open(aMatch(), '?gewichte=0-0-0-100-0-0');
    expect(page.textContent).toContain('80');
    expect(field('Gewicht Nähe').value).toBe('100');
    await click(the('button', 'Zurück auf Anfang'));
    expect(field('Gewicht Nähe').value).toBe('8');
  });

  it('declines with a reason, says first what it leads to, and then offers the next best', async () => {
    const page = await open();
    await click(the('button', 'Nichts für uns …'));
    await click(the('button', 'Absage senden'));
    expect(page.textContent).toContain('Bitte wählen Sie einen Grund.');
    await click(field('Zu weit weg'));
    expect(page.textContent).toContain('Sie beide schlagen wir einander nicht wieder vor.');
    await type(field(/^Möchten Sie einen Satz/), 'Wir fahren höchstens 50 km.');
    await click(the('button', 'Absage senden'));
    const given = {
      side: 'practice',
      kind: 'declined',
      reason: 'too_far',
      sentence: null,
      until: null,
      passedTo: null,
      at: '2026-11-24T09:00:00.000Z',
    } as const;
    const next = [{ groupId: idOf(62), name: 'Transferlabor', institutionName: null }];
    const { body } = await answer(
      'POST /matches/:id/answer',
      aMatch({ state: 'declined', answers: [given], nextBest: next }),
    );
    expect(body).toEqual({ kind: 'declined', reason: 'too_far', sentence: 'Wir fahren höchstens 50 km.' });
    expect(page.textContent).toContain('Sie haben am 24. November 2026 abgesagt.'.replace(/ (?=Nov|2026)/g, '\u00a0'));
    expect(the('link', 'Transferlabor')).toBeTruthy();
    expect(all('button', 'Nichts für uns …')).toEqual([]);
    await expectAccessible(page);
  });

  it('opens the dialog a person came for, keeps the words when sending fails, and sends them again', async () => {
    const page = await open(aMatch(), '?antwort=interested');
    await type(field(/^Was möchten Sie fragen/), 'Geht das auch bei dunklem Lack?');
    await click(the('button', 'Anfrage senden'));
    await refuse('POST /matches/:id/answer', 409, { code: 'match.no_place_free' });
    expect(page.textContent).toContain('Diese Gruppe nimmt im Moment keine neuen Anfragen an.');
    expect(field(/^Was möchten Sie fragen/).value).toBe('Geht das auch bei dunklem Lack?');
  });

  it('answers once when pressed twice, and under the same key after a lost answer', async () => {
    await open(aMatch(), '?antwort=interested');
    const send = the('button', 'Anfrage senden');
    await clickTwice(send);
    expect(asked('POST /matches/:id/answer')).toBe(1);
    const lost = await refuse('POST /matches/:id/answer', 0);
    await clickTwice(send);
    expect(asked('POST /matches/:id/answer')).toBe(1);
    const again = await answer('POST /matches/:id/answer', aMatch());
    expect([again.body, again.key]).toEqual([lost.body, lost.key]);
    expect(lost.key).toMatch(/^[\w-]{16,}$/);
  });

  it('puts a match off to a day', async () => {
    await open(aMatch(), '?antwort=later');
    await click(field(/^In zwei Wochen/));
    await click(the('button', 'Später fragen'));
    const { body } = await answer('POST /matches/:id/answer', aMatch({ state: 'later' }));
    expect(body).toEqual({ kind: 'later', until: '2026-12-08' });
  });

  it('puts a match off to a day of the person’s own, within a year', async () => {
    await open(aMatch(), '?antwort=later');
    await click(field('An einem anderen Tag'));
    await click(the('button', 'Später fragen'));
    expect(document.body.textContent).toContain('Bitte nennen Sie einen Tag.');
    await type(document.querySelector<HTMLInputElement>('input[type=date]')!, '2029-01-01');
    await click(the('button', 'Später fragen'));
    expect(asked('POST /matches/:id/answer')).toBe(0);
    await type(document.querySelector<HTMLInputElement>('input[type=date]')!, '2027-01-18');
    expect(document.body.textContent).not.toContain('Bitte nennen Sie einen Tag.');
    await click(the('button', 'Später fragen'));
    const { body } = await answer('POST /matches/:id/answer', aMatch({ state: 'later' }));
    expect(body).toEqual({ kind: 'later', until: '2027-01-18' });
  });

  it('lets research pass a request on to a colleague', async () => {
    await open(aMatch({ side: 'science' }), '?antwort=passed_on');
    await click(the('button', 'Weitergeben'));
    expect(document.body.textContent).toContain('Bitte nennen Sie eine E-Mail-Adresse.');
    await type(field('E-Mail'), 'kollegin@example');
    expect(document.body.textContent).toContain('Sie hat ein @ und ein Ende');
    await type(field('E-Mail'), 'kollegin@example.org');
    await click(the('button', 'Weitergeben'));
    await refuse('POST /matches/:id/answer', 422, {
      code: 'input.invalid',
      fields: [{ field: 'passTo.email', code: 'not_an_email' }],
    });
    expect(field('E-Mail').getAttribute('aria-invalid')).toBe('true');
    await click(the('button', 'Weitergeben'));
    const { body } = await answer('POST /matches/:id/answer', aMatch({ side: 'science', state: 'passed_on' }));
    expect(body).toEqual({ kind: 'passed_on', passTo: { email: 'kollegin@example.org' } });
  });

  it('shows whose turn it is, the clock, and what can be taken back', async () => {
    const mine = {
      side: 'practice',
      kind: 'interested',
      reason: null,
      sentence: null,
      until: null,
      passedTo: null,
      at: '2026-11-16T09:00:00.000Z',
    } as const;
    const clock = { day: 6, of: 10, dueOn: '2026-11-30', late: false };
    const page = await open(aMatch({ state: 'requested', answers: [mine], clock }));
    expect(page.textContent).toContain('Tag 6 von 10');
    expect(page.textContent).toContain('Wartet auf Labor für Oberflächenprüfung');
    await click(the('button', 'Zurücknehmen'));
    await answer('POST /matches/:id/answer/withdraw', aMatch());
    expect(the('button', 'Interessiert …')).toBeTruthy();
  });

  it('leads to the conversation once both have said yes', async () => {
    await open(aMatch({ state: 'talking', conversationId: idOf(200) }));
    expect(the('link', 'Zum Gespräch').getAttribute('href')).toBe(`/gespraeche/${idOf(200)}`);
  });

  it('shows the owner alone what her protected answers would change', async () => {
    const page = await open(aMatch({ withPartnerText: { points: 81, strength: 'strong' } }));
    expect(page.textContent).toContain('sind es 81\u00a0Punkte: passt gut. Das sehen nur Sie.');
  });

  it('says what is wrong when nothing is there, and tries again when the line was cut', async () => {
    const page = await visit(routes, `/treffer/${idOf(100)}`, providers);
    await refuse('GET /matches/:id', 0);
    await click(the('button', 'Noch einmal versuchen'));
    await refuse('GET /matches/:id', 404, { code: 'not_found' });
    expect(page.textContent).toContain('Das gibt es hier nicht');
    await expectAccessible(page);
  });

  it('speaks English', async () => {
    localStorage.setItem('dw.language', 'en');
    const page = await open();
    await settle();
    expect(the('heading', 'Is this a good match?')).toBeTruthy();
    expect(page.textContent).toContain('of 100 points');
    await expectAccessible(page);
  });
});
