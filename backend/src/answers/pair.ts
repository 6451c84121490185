import type { SideAnswers, Standing } from '@domain/answers';
import type { Day } from '@domain/calendar';
import { organisationOn, type ContactPair, type ContactSide } from '@domain/contacts';
import { Challenge } from '@backend/challenges';
import { Contact, ContactAnswer, isAnswerable, sideAnswers, standingOf } from '@backend/contacts';
import { Match } from '@backend/matching';
import type { Tx } from '@backend/platform/database';

/** Two who are or may come into contact over a match, with everything the rules for answering need. */
export interface Pair extends ContactPair {
  readonly match: Match;
  readonly challenge: Challenge;
  /** Null while neither has said anything. */
  readonly contact: Contact | null;
  readonly given: readonly ContactAnswer[];
  readonly answers: SideAnswers;
  /** Whether it can still be answered: a resting challenge can, a closed one cannot. */
  readonly open: boolean;
}

/** A pair in which somebody has spoken. */
export interface ContactedPair extends Pair {
  readonly contact: Contact;
}

type Which = { readonly id: string } | { readonly challengeId: string; readonly groupId: string };

/** Loads the pair of a match, locked when asked for, so that nobody else answers meanwhile; null when there is none. */
export async function loadPair(tx: Tx, which: Which, lock: boolean): Promise<Pair | null> {
  const match = await tx.findOne(Match, { where: which, ...(lock && { lock: { mode: 'pessimistic_write' } }) });
  const challenge = match && (await tx.findOneBy(Challenge, { id: match.challengeId }));
  if (!match || !challenge) return null;
  const pair = { askerId: challenge.organisationId, askedId: match.groupId };
  const contact = await tx.findOneBy(Contact, { ...pair, challengeId: challenge.id });
  const given = contact ? await tx.findBy(ContactAnswer, { contactId: contact.id }) : [];
  return {
    ...pair,
    match,
    challenge,
    contact,
    given,
    answers: sideAnswers(given),
    open: isAnswerable(challenge.state),
  };
}

/** The pair of a contact; null when the contact or what it has grown from is gone. */
export async function loadContacted(tx: Tx, contactId: string, lock: boolean): Promise<ContactedPair | null> {
  const contact = await tx.findOneBy(Contact, { id: contactId });
  if (!contact) return null;
  const pair = await loadPair(tx, { challengeId: contact.challengeId, groupId: contact.askedId }, lock);
  return pair?.contact?.id === contactId ? { ...pair, contact: pair.contact } : null;
}

/** Where the two stand on a day. */
export const pairStanding = ({ given, challenge }: Pair, today: Day): Standing =>
  standingOf(today, given, challenge.state);

/** The organisation of a side. */
export const organisationOf = (pair: Pair, side: ContactSide): string => organisationOn(pair, side);

/** What a side has written with its answer; empty when nothing. */
export const sentenceOf = ({ given }: Pair, side: ContactSide): string =>
  given.find((row) => row.side === side)?.sentence ?? '';
