import { Router, type NextFunction, type Request, type Response } from 'express';
import type { Database } from '@backend/platform/database';
import { listPage, mailboxStyle, messagePage } from './mailbox-page';
import { MailboxMessage } from './mailbox-message.entity';

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/** The mail may style itself, but runs nothing, loads nothing and is shown in our frame only. */
const FRAME_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox allow-popups allow-top-navigation-by-user-activation";

type Answer = (request: Request<{ id: string }>, response: Response) => Promise<void>;

/** `/dev/mailbox`: what the local mailbox holds. Never mounted in production. */
export function mailboxRoutes(db: Database): Router {
  const router = Router();
  const get = (path: string, answer: Answer): void => {
    router.get(path, (request, response: Response, next: NextFunction) => {
      answer(request as Request<{ id: string }>, response).catch(next);
    });
  };
  const find = (id: string): Promise<MailboxMessage | null> =>
    UUID.test(id) ? db.of(MailboxMessage).findOneBy({ id }) : Promise.resolve(null);
  const none = (response: Response): void => void response.status(404).type('text/plain').send('Not found\n');

  get('/dev/mailbox', async (request, response) => {
    const to = typeof request.query['to'] === 'string' ? request.query['to'].trim().toLowerCase() : '';
    const messages = await db
      .of(MailboxMessage)
      .find({ where: to ? { toAddress: to } : {}, order: { arrival: 'DESC' }, take: 200 });
    response.type('html').send(listPage(messages, to));
  });
  get('/dev/mailbox.css', (_, response) => Promise.resolve(void response.type('css').send(mailboxStyle)));
  get('/dev/mailbox/:id', async (request, response) => {
    const message = await find(request.params.id);
    if (message) response.type('html').send(messagePage(message));
    else none(response);
  });
  get('/dev/mailbox/:id/html', async (request, response) => {
    const message = await find(request.params.id);
    if (!message) return none(response);
    response.setHeader('Content-Security-Policy', FRAME_POLICY);
    response.setHeader('X-Frame-Options', 'SAMEORIGIN');
    response.type('html').send(message.html.replace('<head>', '<head><base target="_top">'));
  });
  return router;
}
