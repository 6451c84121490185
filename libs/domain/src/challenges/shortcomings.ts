import { collect, countCode, lengthCode, type Shortcoming } from '../postings';
import { CHALLENGE_LIMITS as L, QUESTIONS, type Answers, type WorkChange } from './challenge';

/** What the rules need to know of a challenge that is to be published. */
export interface PublishableChallenge {
  readonly title: string;
  readonly answers: Answers;
  readonly topics: readonly string[];
  readonly changesWork: WorkChange | null;
}

/**
 * What a challenge still needs before it may be submitted, in the order of the form; empty when nothing is missing.
 * The first answer must be readable by members at least: nobody can offer help for what nobody may read.
 */
export function shortcomings(draft: PublishableChallenge): Shortcoming[] {
  const { answers, title, topics, changesWork } = draft;
  const what = lengthCode(answers.what.text, L.whatMin, L.answer);
  return collect([
    ['title', lengthCode(title, L.titleMin, L.title)],
    ['answers.what', what ?? (answers.what.lock === 'partner' ? 'closed_to_readers' : null)],
    ...QUESTIONS.slice(1).map(
      (question) => [`answers.${question}`, lengthCode(answers[question].text, 0, L.answer)] as const,
    ),
    ['topics', countCode(topics.length, L.topics)],
    ['changesWork', changesWork === null ? 'missing' : null],
  ]);
}
