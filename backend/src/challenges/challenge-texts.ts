import { Injectable } from '@nestjs/common';
import { QUESTIONS, type Answers, type LockedAnswer, type Question } from '@domain/challenges';
import { In } from 'typeorm';
import { Database, type Tx } from '@backend/platform/database';
import { ChallengeAnswer, ChallengeSecret } from './answer.entity';

const EMPTY: LockedAnswer = { text: '', lock: 'everyone' };
const noAnswers = (): Record<Question, LockedAnswer> =>
  Object.fromEntries(QUESTIONS.map((question) => [question, EMPTY])) as Record<Question, LockedAnswer>;

/** Reads and writes the answers of challenges; the only place that touches the partner-only table. */
@Injectable()
export class ChallengeTexts {
  /** The answers of a challenge nobody has answered anything for. */
  static readonly none: Answers = noAnswers();

  constructor(private readonly db: Database) {}

  /** Answers for everybody and for members; partner-only ones come with their lock and without text. */
  async open(ids: readonly string[], tx: Tx = this.db.manager): Promise<Map<string, Answers>> {
    const found = new Map<string, Record<Question, LockedAnswer>>(ids.map((id) => [id, noAnswers()]));
    if (ids.length === 0) return found;
    for (const { challengeId, question, lock, text } of await tx.findBy(ChallengeAnswer, {
      challengeId: In([...ids]),
    })) {
      const answers = found.get(challengeId);
      if (answers) answers[question] = { text, lock };
    }
    return found;
  }

  /** All answers, partner-only ones too: for the owner, and for partners after release. */
  async all(ids: readonly string[], tx: Tx = this.db.manager): Promise<Map<string, Answers>> {
    const found = new Map(await this.open(ids, tx)) as Map<string, Record<Question, LockedAnswer>>;
    if (ids.length === 0) return found;
    for (const { challengeId, question, text } of await tx.findBy(ChallengeSecret, { challengeId: In([...ids]) })) {
      const answers = found.get(challengeId);
      if (answers) answers[question] = { text, lock: 'partner' };
    }
    return found;
  }

  /** Replaces all five answers. Text that is no longer partner-only leaves the partner-only table. */
  async write(tx: Tx, challengeId: string, answers: Answers): Promise<void> {
    const closed = QUESTIONS.filter((question) => answers[question].lock === 'partner');
    await tx.upsert(
      ChallengeAnswer,
      QUESTIONS.map((question) => {
        const { lock, text } = answers[question];
        return { challengeId, question, lock, text: lock === 'partner' ? '' : text };
      }),
      { conflictPaths: ['challengeId', 'question'], skipUpdateIfNoValuesChanged: true },
    );
    const gone = QUESTIONS.filter((question) => !closed.includes(question) || answers[question].text === '');
    if (gone.length > 0) await tx.delete(ChallengeSecret, { challengeId, question: In(gone) });
    const kept = closed.filter((question) => answers[question].text !== '');
    if (kept.length > 0) {
      await tx.upsert(
        ChallengeSecret,
        kept.map((question) => ({ challengeId, question, text: answers[question].text })),
        { conflictPaths: ['challengeId', 'question'], skipUpdateIfNoValuesChanged: true },
      );
    }
  }
}
