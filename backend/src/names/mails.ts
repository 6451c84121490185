import { Id } from '@contract/fields';
import type { ClockStage } from '@domain/answers';
import { POSTING_KINDS, type PostingKind } from '@domain/postings';
import * as z from 'zod';

const onContact = z.strictObject({ contact: Id, to: Id });
const onConversation = z.strictObject({ conversation: Id, to: Id });
/** Something one of the others has done; mails from before there were others name nobody. */
const fromParticipant = onConversation.extend({ from: Id.optional() });
/** A posting under the name of its kind: `{ challenge }` or `{ offering }`. */
type OnPosting = { readonly [K in PostingKind]: Readonly<Record<K, string>> }[PostingKind];
const onPosting = z.union(
  POSTING_KINDS.map((kind) => z.strictObject({ [kind]: Id })),
) as unknown as z.ZodType<OnPosting>;
const onToken = z.strictObject({ token: Id });

const CLOCK_MAILS = ['first_reminder', 'second_reminder', 'deputy', 'guide', 'again'] as const satisfies (
  ClockStage | 'again'
)[];

/** The mails there are, and the ids each is built from; `to` is the organisation it goes to. `@Mail(name, …)` builds it. */
export const MAILS = {
  'answer-asked': onContact,
  'answer-clock': onContact.extend({ stage: z.enum(CLOCK_MAILS) }),
  'answer-declined': onContact,
  'answer-lapsed': onContact,
  'answer-later': onContact,
  'answer-passed-on': onContact,
  'answer-recommended': z.strictObject({ contact: Id, by: Id }),
  'conversation-message': fromParticipant,
  'conversation-opened': onConversation,
  'conversation-released': fromParticipant,
  'council-verified': z.strictObject({}),
  digest: z.strictObject({ delivery: Id }),
  invitation: onToken,
  'posting-archived': onPosting,
  'posting-asks': onPosting,
  'posting-paused': onPosting,
  'posting-published': onPosting,
  'posting-received': onPosting,
  'posting-returned': onPosting,
  'sign-in': onToken,
  'solved-naming': z.strictObject({ solved: Id, group: Id }),
} as const;
