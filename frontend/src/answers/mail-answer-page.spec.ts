import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import type { MailAnswer } from '@contract';
import { answer, all, click, expectAccessible, refuse, settle, the, visit } from '@frontend/testing';
import { MailAnswerPage } from './mail-answer-page';

const routes = [
  { path: 'antworten', component: MailAnswerPage },
  { path: '**', component: MailAnswerPage },
];
const TOKEN = 't'.repeat(40);
const ID = '0190a8f0-0000-4000-8000-0000000000d1';
const shown: MailAnswer = {
  open: true,
  as: 'Miriam Castellani, Labor für Dichtungen',
  match: {
    id: ID,
    side: 'science',
    state: 'requested',
    yourTurn: true,
    clock: { day: 2, of: 10, dueOn: '2026-12-08', late: false },
    strength: 'strong',
    points: 71,
    parts: [],
    challenge: {
      id: ID,
      title: 'Die Dichtung verzieht sich',
      language: 'de',
      by: 'Brandt GmbH',
      side: 'practice',
      place: 'Olpe',
    },
    group: {
      id: ID,
      name: 'Labor für Dichtungen',
      institutionName: null,
      place: null,
      offeringId: null,
      offeringTitle: null,
      offeringLanguage: null,
    },
    km: 28,
    because: [{ code: 'near', km: 28 }],
    against: [],
    request: 'Können Sie uns zusehen?',
    proposedAt: '2026-11-24T06:30:00Z',
  },
};

describe('answering from a mail', () => {
  const open = (key: string): Promise<HTMLElement> => visit(routes, `/antworten#${key}`);
  const openInTheSameTab = async (key: string): Promise<void> => {
    await TestBed.inject(Router).navigateByUrl(`/antworten#${key}`);
    await settle();
  };

  it('shows whose problem it is, opens the dialog that was asked for, and sends nothing by itself', async () => {
    const page = await open(`declined/${TOKEN}`);
    expect(location.hash).toBe('');
    const { body } = await answer('POST /mail-answers/look', shown);
    expect(body).toEqual({ token: TOKEN });
    expect(page.textContent).toContain('Sie antworten als Miriam Castellani');
    expect(page.textContent).toContain('Können Sie uns zusehen?');
    expect(the('dialog').textContent).toContain('Warum passt es nicht?');
    await expectAccessible();
  });

  it('answers and says what follows', async () => {
    const page = await open(`interested/${TOKEN}`);
    await answer('POST /mail-answers/look', shown);
    await click(the('button', 'Zusage senden'));
    const { body } = await answer('POST /mail-answers', {
      ...shown,
      open: false,
      match: { ...shown.match, state: 'talking' },
    });
    await settle();
    expect(body).toEqual({ token: TOKEN, kind: 'interested' });
    expect(the('status').textContent).toContain('Beide haben zugesagt');
    expect(all('button', 'Interessiert …')).toEqual([]);
    await expectAccessible(page);
  });

  it('says when the link has ended, when nothing is open, and when the address is cut', async () => {
    const page = await open(`interested/${TOKEN}`);
    await refuse('POST /mail-answers/look', 410, { code: 'answer.link_ended', fields: [] });
    expect(page.textContent).toContain('Dieser Link gilt nicht mehr');
    await expectAccessible(page);
  });

  it('offers nothing to press once it is closed', async () => {
    await open(TOKEN);
    await answer('POST /mail-answers/look', { ...shown, open: false });
    expect(all('button', /…$/)).toEqual([]);
    expect(document.body.textContent).toContain('keine Antwort mehr nötig');
  });

  it('answers what the second link in the same tab is about, and forgets the first', async () => {
    const other = 'u'.repeat(40);
    const page = await open(`declined/${TOKEN}`);
    await answer('POST /mail-answers/look', shown);
    expect(the('dialog').textContent).toContain('Warum passt es nicht?');
    await openInTheSameTab(`interested/${other}`);
    expect(location.hash).toBe('');
    expect(page.textContent).not.toContain('Die Dichtung verzieht sich');
    const second = { ...shown, match: { ...shown.match, challenge: { ...shown.match.challenge, title: 'Grate' } } };
    expect((await answer('POST /mail-answers/look', second)).body).toEqual({ token: other });
    expect(page.textContent).toContain('Grate');
    await click(the('button', 'Zusage senden'));
    const { body } = await answer('POST /mail-answers', { ...second, open: false });
    expect(body).toEqual({ token: other, kind: 'interested' });
    await openInTheSameTab(TOKEN);
    await answer('POST /mail-answers/look', { ...shown, open: false });
    expect(page.textContent).toContain('Die Dichtung verzieht sich');
    expect(page.textContent).not.toContain('Grate');
  });

  it('shows nothing that a first link brings in after a second was opened', async () => {
    const page = await open(TOKEN);
    const late = TestBed.inject(HttpTestingController).expectOne('/api/mail-answers/look');
    await openInTheSameTab('u'.repeat(40));
    late.flush({ ...shown, as: 'Erster Link' });
    await settle();
    await answer('POST /mail-answers/look', { ...shown, as: 'Zweiter Link' });
    expect(page.textContent).toContain('Zweiter Link');
    expect(page.textContent).not.toContain('Erster Link');
  });

  it('notices an address that was cut', async () => {
    const page = await open('');
    expect(page.textContent).toContain('In der Adresse fehlt etwas');
  });
});
