import type { Received } from '@contract';
import type { matchingApi, MoreWanted } from '@contract/matching';
import type { Actor } from '@domain/accounts';
import { besideQuestion, learnedTogether, queryOf, type Beside } from '@domain/matching';
import { may } from '@domain/policy';
import { analyse, Lexicon } from '@domain/text';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Organisations } from '@backend/accounts';
import { Challenge, ChallengeReading } from '@backend/challenges';
import { Database, type Tx } from '@backend/platform/database';
import { notFound } from '@backend/platform/http';
import { Jobs } from '@backend/platform/queue';
import { ChallengeMaterials } from '../index/challenge-material';
import { Match } from '../match.entity';
import { MoreLike, MoreWithout } from '../more-like.entity';

type Api = typeof matchingApi;

/** Words as they are shown: stems written the same way are one word, in and out together. */
const byWord = (beside: readonly Beside[]): ReadonlyMap<string, Beside[]> =>
  Map.groupBy(beside, ({ word }) => word.toLowerCase());

/**
 * What a challenge wants more of. A like is a row of the challenge; its words are learned by the sweep that every
 * change wakes, and count from then on wherever the challenge is matched.
 */
@Injectable()
export class MoreLikeThis {
  constructor(
    private readonly db: Database,
    private readonly reading: ChallengeReading,
    private readonly challenges: ChallengeMaterials,
    private readonly organisations: Organisations,
    private readonly lexicon: Lexicon,
    private readonly jobs: Jobs,
  ) {}

  /** As the owner of a challenge sees it; null when the challenge is not open, so that nothing can be steered. */
  async of(challenge: Challenge): Promise<MoreWanted | null> {
    if (challenge.state !== 'published') return null;
    const { id } = challenge;
    const likes = await this.likes(id);
    const without = await this.db.of(MoreWithout).findBy({ challengeId: id });
    const names = await this.organisations.briefs(likes.map(({ groupId }) => groupId));
    const out = new Set(without.map(({ stem }) => stem));
    const words = byWord(await this.beside(id, likes));
    return {
      groups: likes.flatMap(({ groupId }) => {
        const name = names.get(groupId)?.name;
        return name === undefined ? [] : [{ id: groupId, name }];
      }),
      words: [...words.values()].map((stems) => ({
        word: stems[0]?.word ?? '',
        own: stems.some(({ own }) => own),
        wanted: stems.some(({ stem }) => !out.has(stem)),
      })),
      searching: challenge.matchedRevision !== challenge.revision,
    };
  }

  /** Wants more like a match of this challenge, or no longer. Throws `not_found` where the two are no match. */
  async like(
    me: Actor,
    { id, groupId, wanted }: Received<Api['POST /challenges/:id/more']>,
  ): Promise<MoreWanted | null> {
    return this.change(me, id, async (tx) => {
      if (!wanted) return void (await tx.delete(MoreLike, { challengeId: id, groupId }));
      const match = await tx.findOneBy(Match, { challengeId: id, groupId });
      if (!match) throw notFound();
      await this.add(tx, match, false);
    });
  }

  /** Takes a learned word out, or puts it back. Throws `not_found` for a word that was not learned. */
  async word(
    me: Actor,
    { id, word, wanted }: Received<Api['POST /challenges/:id/more/words']>,
  ): Promise<MoreWanted | null> {
    const learned = byWord(await this.beside(id, await this.likes(id)));
    const stems = learned.get(word.toLowerCase())?.map(({ stem }) => stem);
    return this.change(me, id, async (tx) => {
      if (!stems) throw notFound();
      if (wanted) await tx.delete(MoreWithout, { challengeId: id, stem: In(stems) });
      else {
        const rows = stems.map((stem) => ({ challengeId: id, stem }));
        await tx.createQueryBuilder().insert().into(MoreWithout).values(rows).orIgnore().execute();
      }
    });
  }

  /** The owner is interested in this match: that wants more like it, too. */
  async accepted(tx: Tx, match: Match): Promise<void> {
    await this.add(tx, match, true);
    await this.jobs.nudge(tx, 'matching.sweep');
  }

  /** The owner has taken that back; what was wanted before it stays. */
  async takenBack(tx: Tx, { challengeId, groupId }: Pick<Match, 'challengeId' | 'groupId'>): Promise<void> {
    await tx.delete(MoreLike, { challengeId, groupId, byAnswer: true });
    await this.jobs.nudge(tx, 'matching.sweep');
  }

  private async add(tx: Tx, { challengeId, groupId, itemId }: Match, byAnswer: boolean): Promise<void> {
    const row = { challengeId, groupId, itemId, byAnswer, groupRevision: null, fingerprint: null };
    await tx.createQueryBuilder().insert().into(MoreLike).values(row).orIgnore().execute();
  }

  /** Changes what an own, open challenge wants, one change after the other, and wakes the sweep. */
  private async change(me: Actor, id: string, how: (tx: Tx) => Promise<void>): Promise<MoreWanted | null> {
    await this.db.transaction(async (tx) => {
      const challenge = await tx.findOne(Challenge, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!challenge || !may(me, 'match.like', await this.reading.subject(challenge, me, tx))) throw notFound();
      await how(tx);
      await this.jobs.nudge(tx, 'matching.sweep');
    });
    const changed = await this.db.of(Challenge).findOneBy({ id });
    return changed && this.of(changed);
  }

  private likes(challengeId: string): Promise<MoreLike[]> {
    return this.db.of(MoreLike).find({ where: { challengeId }, order: { groupId: 'ASC' } });
  }

  private async beside(id: string, likes: readonly MoreLike[]): Promise<Beside[]> {
    const [material] = await this.challenges.read([id]);
    if (!material) return [];
    const query = queryOf(analyse(material.open, this.lexicon, material.language), this.lexicon);
    return besideQuestion(query, learnedTogether(likes.map(({ words }) => words)));
  }
}
