import type { RoomRoutes } from '@frontend/platform/page';

export { AnswerBar } from './answer-bar';
export type { AnswerDraft } from './answer-draft';
export { AnswerStanding } from './answer-standing';
export { Answering } from './answering';
export { mayAnswer, mayWithdraw } from './standing';

export const routes: RoomRoutes<'mailAnswer'> = {
  mailAnswer: {
    path: '',
    loadComponent: () => import('./mail-answer-page').then((m) => m.MailAnswerPage),
  },
};
