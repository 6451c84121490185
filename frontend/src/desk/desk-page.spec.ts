import { TestBed } from '@angular/core/testing';
import type { Routes } from '@angular/router';
import type { Desk } from '@contract';
import { TIME } from '@frontend/platform/clock';
import { Session } from '@frontend/platform/session';
import {
  aChallengeCard,
  aConversationCard,
  aDesk,
  aGroup,
  all,
  aMatchCard,
  anOffering,
  anOfferingCard,
  answer,
  asked,
  click,
  expectAccessible,
  idOf,
  refuse,
  sessionOf,
  settle,
  the,
  visit,
} from '@frontend/testing';
import { DeskPage } from './desk-page';

const routes: Routes = [{ path: 'tisch', component: DeskPage }];
const at = (instant: string) => [{ provide: TIME, useValue: () => new Date(instant) }];

async function open(desk: Desk, role: Parameters<typeof sessionOf>[0] = 'company_admin', now = '2026-11-24T07:00:00Z') {
  const page = await visit(routes, '/tisch', at(now));
  TestBed.inject(Session).keep(sessionOf(role));
  await answer('GET /desk', desk);
  return page;
}

const request = aMatchCard({
  side: 'science',
  state: 'requested',
  yourTurn: true,
  clock: { day: 6, of: 10, dueOn: '2026-11-30', late: false },
  request: 'Sieht man das vor dem Ofen?',
});
const scientist = aDesk({
  side: 'science',
  name: 'Miriam Castellani',
  waiting: [request],
  proposed: [aMatchCard({ id: idOf(101), side: 'science' })],
  offerings: [anOfferingCard(), anOfferingCard({ id: idOf(71), title: 'Abschlussarbeiten', state: 'draft' })],
  group: aGroup(),
  conversations: [aConversationCard()],
  confirm: [{ kind: 'offering', id: idOf(70), title: 'Ein Labortag', confirmedAt: '2026-05-18T08:00:00.000Z' }],
});

const rest = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

describe('the desk', () => {
  it('shows research what waits first, with clock and four answers that lead to the match', async () => {
    const page = await open(scientist, 'researcher');
    expect(the('heading', 'Guten Morgen, Miriam Castellani')).toBeTruthy();
    expect(page.textContent).toContain('Eine Anfrage wartet auf Sie, ein Treffer liegt bereit.');
    expect(page.textContent).toContain('Tag 6 von 10');
    expect(page.textContent).toContain('„Sieht man das vor dem Ofen?“');
    const first = the('group', 'Entscheiden: Körner in der Pulverbeschichtung', page.querySelector('article') ?? page);
    expect(all('link', undefined, first).map((link) => link.getAttribute('href'))).toEqual(
      ['interested', 'declined', 'later', 'passed_on'].map((kind) => `/treffer/${idOf(100)}?antwort=${kind}`),
    );
    expect(page.textContent).toContain('3 von 4 vergeben.');
    await expectAccessible(page);
  });

  it('changes the requests per quarter once the hand rests, and leaves the group’s words alone', async () => {
    await open(scientist, 'researcher');
    await click(the('button', 'Eine mehr'));
    await click(the('button', 'Eine mehr'));
    expect(asked('PUT /group')).toBe(0);
    await rest(650);
    const { body } = await answer('PUT /group', aGroup({ budget: { perQuarter: 6, free: 3, freeAgain: null } }));
    const { name, text, freeFrom } = aGroup();
    expect(body).toEqual({ name, text, freeFrom, perQuarter: 6 });
    expect(document.body.textContent).toContain('3 von 6 vergeben.');
  });

  it('confirms a posting, and closes for good only after asking', async () => {
    const page = await open(scientist, 'researcher');
    await click(the('button', 'Gilt noch'));
    const { body } = await answer('POST /offerings/:id/steps', anOffering());
    expect(body).toEqual({ step: 'confirm' });
    await answer('GET /desk', scientist);
    await click(the('button', 'Schließen …'));
    expect(asked('POST /offerings/:id/steps')).toBe(0);
    await click(the('button', 'Abschließen'));
    await refuse('POST /offerings/:id/steps', 409, { code: 'posting.step_not_possible' });
    expect(page.textContent).toContain('Dieser Schritt geht gerade nicht.');
  });

  it('shows a company its problems with state and next step', async () => {
    const states = ['published', 'review', 'returned', 'draft'] as const;
    const challenges = states.map((state, n) => aChallengeCard({ id: idOf(50 + n), title: `Problem ${n}`, state }));
    const page = await open(aDesk({ challenges, conversations: [aConversationCard()] }));
    expect(the('link', 'Treffer ansehen: Problem 0').getAttribute('href')).toBe(`/probleme/${idOf(50)}/treffer`);
    expect(the('link', 'Überarbeiten: Problem 2').getAttribute('href')).toBe(`/probleme/${idOf(52)}/bearbeiten`);
    expect(the('link', 'Weiterschreiben: Problem 3')).toBeTruthy();
    expect(page.textContent).toContain('Eine Lotsin oder ein Lotse liest den Text.');
    expect(page.textContent).not.toContain('Geschlossener Raum');
    await expectAccessible(page);
  });

  it('frames the room of a council and says who sees it', async () => {
    const page = await open(aDesk({ side: 'staff', unverified: true }), 'council_member');
    expect(the('region', 'Geschlossener Raum.').textContent).toContain('nicht der Arbeitgeber');
    expect(page.textContent).toContain('Wir prüfen noch, dass Sie die Beschäftigtenvertretung sind.');
    expect(the('heading', 'Ihre Fragen an die Wissenschaft')).toBeTruthy();
    await expectAccessible(page);
  });

  it('points guides to the reading desk', async () => {
    await open(aDesk({ side: 'guide' }), 'moderator');
    expect(the('link', 'Zum Lesepult').getAttribute('href')).toBe('/pult');
    expect(all('heading', 'Wartet auf Sie')).toEqual([]);
  });

  it('is honest when nothing is there, and greets by the hour', async () => {
    const page = await open(aDesk(), 'company_admin', '2026-11-24T19:00:00Z');
    expect(the('heading', 'Guten Abend, Jens Feldmann')).toBeTruthy();
    expect(page.textContent).toContain('Im Moment wartet nichts auf Sie.');
    expect(page.textContent).toContain('Sie haben noch nichts eingestellt.');
    await expectAccessible(page);
  });

  it('says when it cannot be loaded, and speaks English', async () => {
    localStorage.setItem('dw.language', 'en');
    const page = await visit(routes, '/tisch');
    TestBed.inject(Session).keep(sessionOf('company_admin'));
    await refuse('GET /desk', 500, { code: 'unexpected', reference: 'KFR-482' });
    expect(page.textContent).toContain('KFR-482');
    await click(the('button', 'Try again'));
    await answer('GET /desk', aDesk());
    await settle();
    expect(the('heading', 'Your problems')).toBeTruthy();
  });
});
