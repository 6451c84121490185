import { QUESTIONS, type Answers } from './challenge';

/** Whether a change shows readers something no guide has read: a new title, or other words in an answer they can open. */
export function showsSomethingNew(
  before: { readonly title: string; readonly answers: Answers },
  after: { readonly title: string; readonly answers: Answers },
): boolean {
  const opened = (question: (typeof QUESTIONS)[number]): boolean => {
    const [old, now] = [before.answers[question], after.answers[question]];
    if (now.lock === 'partner' || now.text === '') return false;
    return now.text !== old.text || old.lock === 'partner' || (old.lock === 'members' && now.lock === 'everyone');
  };
  return before.title !== after.title || QUESTIONS.some(opened);
}
