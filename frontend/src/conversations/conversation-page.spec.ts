import { TestBed } from '@angular/core/testing';
import { Router, type Routes } from '@angular/router';
import { POLICY, type Policy } from '@domain/policy';
import { TIME } from '@frontend/platform/clock';
import { RIGHTS, Session } from '@frontend/platform/session';
import {
  aConversation,
  aConversationCard,
  all,
  answer,
  asked,
  click,
  clickTwice,
  expectAccessible,
  field,
  idOf,
  refuse,
  sessionOf,
  settle,
  stored,
  the,
  type,
  visit,
} from '@frontend/testing';
import { ConversationPage } from './conversation-page';
import { ConversationsPage } from './conversations-page';

const routes: Routes = [
  { path: 'gespraeche', component: ConversationsPage },
  { path: 'gespraeche/:id', component: ConversationPage },
];
const providers = [{ provide: TIME, useValue: () => new Date('2026-11-24T09:42:00Z') }];
const message = {
  id: idOf(300),
  side: 'science',
  author: 'Miriam Castellani',
  mine: false,
  text: 'Der 8. passt.',
  at: '2026-11-23T15:12:00.000Z',
} as const;

async function open(talk = aConversation({ messages: [message] }), rights: Policy = POLICY): Promise<HTMLElement> {
  const page = await visit(routes, `/gespraeche/${idOf(200)}`, [...providers, { provide: RIGHTS, useValue: rights }]);
  TestBed.inject(Session).keep(sessionOf('company_admin'));
  await answer('GET /conversations/:id', talk);
  return page;
}

describe('a conversation', () => {
  it('shows contacts of both sides and what was written', async () => {
    const page = await open();
    expect(the('link', 'mc@siegtal.example').getAttribute('href')).toBe('mailto:mc@siegtal.example');
    expect(the('link', '0271 1').getAttribute('href')).toBe('tel:02711');
    expect(page.textContent).toContain('keine Telefonnummer angegeben');
    expect(page.querySelector('blockquote')?.textContent).toContain('Der 8. passt.');
    await expectAccessible(page);
  });

  it('has no form for whoever may only read it', async () => {
    const page = await open(undefined, { ...POLICY, 'conversation.write': [] });
    expect(page.querySelector('blockquote')?.textContent).toContain('Der 8. passt.');
    expect(all('button', 'Nachricht senden')).toEqual([]);
  });

  it('keeps a half-written message on this device, and clears it once it has arrived', async () => {
    const page = await open();
    await type(field('Ihre Nachricht'), 'Gern, bis dann.');
    expect(stored()).toContain('Gern, bis dann.');
    expect(page.textContent).toContain('Auf diesem Gerät gespeichert');
    await click(the('button', 'Nachricht senden'));
    const mine = { ...message, id: idOf(301), mine: true, side: 'practice', text: 'Gern, bis dann.' } as const;
    const { body } = await answer('POST /conversations/:id/messages', aConversation({ messages: [message, mine] }));
    await settle();
    expect(body).toEqual({ text: 'Gern, bis dann.' });
    expect(field('Ihre Nachricht').value).toBe('');
    expect(stored()).not.toContain('Gern, bis dann.');
    expect(page.textContent).toContain('Gesendet');
  });

  it('gives back what was kept, and keeps it when sending fails', async () => {
    await open();
    await type(field('Ihre Nachricht'), 'Angefangen');
    TestBed.resetTestingModule();
    const page = await open();
    expect(field('Ihre Nachricht').value).toBe('Angefangen');
    await click(the('button', 'Nachricht senden'));
    await refuse('POST /conversations/:id/messages', 0);
    expect(field('Ihre Nachricht').value).toBe('Angefangen');
    expect(page.querySelector('[role=alert]')).toBeTruthy();
  });

  it('sends a message once when pressed twice, and under the same key after a lost answer', async () => {
    await open();
    await type(field('Ihre Nachricht'), 'Gern, bis dann.');
    const send = the('button', 'Nachricht senden');
    await clickTwice(send);
    expect(asked('POST /conversations/:id/messages')).toBe(1);
    const lost = await refuse('POST /conversations/:id/messages', 0);
    await clickTwice(send);
    expect(asked('POST /conversations/:id/messages')).toBe(1);
    const again = await answer('POST /conversations/:id/messages', aConversation());
    expect([again.body, again.key]).toEqual([lost.body, lost.key]);
    expect(lost.key).toMatch(/^[\w-]{16,}$/);
  });

  it('sends nothing without words', async () => {
    const page = await open();
    await click(the('button', 'Nachricht senden'));
    expect(page.textContent).toContain('Schreiben Sie erst etwas.');
  });

  it('lists as readable what the partner can read, and what could be opened apart from it, in full', async () => {
    const cost = { question: 'cost', lock: 'partner' } as const;
    const releasable = [{ ...cost, text: 'Rund 1.800 Euro im Monat.' }];
    const what = { question: 'what', lock: 'everyone', text: 'Körner in der Schicht.' } as const;
    const page = await open(aConversation({ answers: [what, { ...cost, text: null }], releasable }));
    const [readable, more] = page.querySelectorAll('dw-opened-answers dl');
    expect(readable?.textContent).toContain('Körner in der Schicht.');
    expect(readable?.textContent).not.toContain('1.800');
    expect(more?.textContent).toContain('Rund 1.800 Euro im Monat.');
    expect(page.textContent).toContain('Labor für Oberflächenprüfung würde dann auch das lesen:');
    await expectAccessible(page);
    await click(the('button', 'Für diesen Partner öffnen'));
    const released = { answers: [what, ...releasable], releasedAt: '2026-11-24T09:42:00.000Z' };
    await answer('POST /conversations/:id/release', aConversation(released));
    expect(page.textContent).toContain('Geschützte Antworten geöffnet am');
    expect(page.textContent).not.toContain('würde dann auch das lesen');
  });

  it('says it when nothing can be read any more', async () => {
    const page = await open(aConversation({ answers: [{ question: 'what', lock: 'everyone', text: null }] }));
    expect(page.textContent).not.toContain('Das kann die Gruppe aus Ihrem Problem lesen');
    expect(page.textContent).toContain('Im Moment ist davon nichts zu lesen.');
  });

  it('leaves a half-written message of another conversation alone', async () => {
    const goTo = async (id: string): Promise<void> => {
      await TestBed.inject(Router).navigateByUrl(`/gespraeche/${id}`);
      await settle();
      await answer('GET /conversations/:id', aConversation({ id }));
    };
    await open();
    await goTo(idOf(201));
    await type(field('Ihre Nachricht'), 'Halb');
    await goTo(idOf(200));
    await type(field('Ihre Nachricht'), 'Gern.');
    await click(the('button', 'Nachricht senden'));
    await answer('POST /conversations/:id/messages', aConversation());
    await goTo(idOf(201));
    expect(field('Ihre Nachricht').value).toBe('Halb');
  });

  it('says when it is not there', async () => {
    const page = await visit(routes, `/gespraeche/${idOf(200)}`, providers);
    await refuse('GET /conversations/:id', 404, { code: 'not_found' });
    expect(page.textContent).toContain('Das gibt es hier nicht');
  });
});

describe('the list of conversations', () => {
  it('leads to each of them', async () => {
    const page = await visit(routes, '/gespraeche', providers);
    await answer('GET /conversations', { items: [aConversationCard()] });
    expect(the('link', 'Körner in der Pulverbeschichtung').getAttribute('href')).toBe(`/gespraeche/${idOf(200)}`);
    await expectAccessible(page);
  });

  it('says how one begins while there is none', async () => {
    const page = await visit(routes, '/gespraeche', providers);
    await answer('GET /conversations', { items: [] });
    expect(page.textContent).toContain('Noch kein Gespräch');
    await expectAccessible(page);
  });
});
