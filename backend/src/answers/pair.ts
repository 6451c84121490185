import type { Actor } from '@domain/accounts';
import type { MatchSide, SideAnswers, Standing } from '@domain/answers';
import type { Day } from '@domain/calendar';
import { Challenge } from '@backend/challenges';
import { Match, MatchAnswer, sideAnswers, standingOf } from '@backend/matching';
import type { Tx } from '@backend/platform/database';

/** A match with everything the rules for answering need. */
export interface Pair {
  readonly match: Match;
  readonly challenge: Challenge;
  readonly given: readonly MatchAnswer[];
  readonly answers: SideAnswers;
  /** Whether it can still be answered: a resting challenge can, a closed one cannot. */
  readonly open: boolean;
}

/** Loads a match by id, locked when asked for; null when it does not exist. */
export async function loadPair(tx: Tx, id: string, lock: boolean): Promise<Pair | null> {
  const match = await tx.findOne(Match, { where: { id }, ...(lock && { lock: { mode: 'pessimistic_write' } }) });
  const challenge = match && (await tx.findOneBy(Challenge, { id: match.challengeId }));
  if (!match || !challenge) return null;
  const given = await tx.findBy(MatchAnswer, { matchId: id });
  const open = challenge.state === 'published' || challenge.state === 'paused';
  return { match, challenge, given, answers: sideAnswers(given), open };
}

/** The side on which somebody stands in a match, or null for outsiders. */
export function sideOf({ match, challenge }: Pair, { organisationId }: Actor): MatchSide | null {
  if (organisationId === null) return null;
  if (organisationId === challenge.organisationId) return 'practice';
  return organisationId === match.groupId ? 'science' : null;
}

/** Where the match stands on a day. */
export const pairStanding = ({ given, challenge }: Pair, today: Day): Standing =>
  standingOf(today, given, challenge.state);

/** The organisation of a side. */
export const organisationOf = ({ match, challenge }: Pair, side: MatchSide): string =>
  side === 'practice' ? challenge.organisationId : match.groupId;

/** What the other side has written with its answer; empty when nothing. */
export const sentenceOf = ({ given }: Pair, side: MatchSide): string =>
  given.find((row) => row.side === side)?.sentence ?? '';
