import { FOUNDING_KINDS, MEMBER_ROLES, ORGANISATION_KINDS, ROLES, SIDES, SIZE_CLASSES } from '@domain/accounts';
import { FREQUENCIES } from '@domain/digests';
import * as z from 'zod';
import { ChallengeDraft } from './challenges';
import { Done, endpoint, NoInput } from './endpoint';
import { Elsewhere } from './kinds';
import { Email, Id, Instant, Postcode, written } from './fields';
import { FORMS } from './forms';
import { LANGUAGE_CODES } from './words/languages';

/** One hat a person can wear. */
export const Membership = z.object({
  id: Id,
  organisationId: Id,
  organisationName: z.string(),
  kind: z.enum(ORGANISATION_KINDS),
  role: z.enum(MEMBER_ROLES),
});
export type Membership = z.output<typeof Membership>;

/** Who is here: a visitor, or a person in exactly one context. */
export const Session = z.object({
  role: z.enum(ROLES),
  personId: Id.nullable(),
  name: z.string().nullable(),
  language: z.enum(LANGUAGE_CODES).nullable(),
  context: Membership.nullable(),
  memberships: z.array(Membership),
  /** Things that wait for this context: requests to answer, returned postings. */
  waiting: z.number().int(),
});
export type Session = z.output<typeof Session>;

const SentAs = z.string().min(16).max(64);

export const SignIn = z.object({
  email: Email,
  language: z.enum(LANGUAGE_CODES).default('de'),
  name: written(FORMS.founding.name).optional(),
  organisation: z
    .object({
      kind: z.enum(FOUNDING_KINDS),
      name: written(FORMS.founding.organisation),
      /** The research institution of a group, or the company of a council, as its members write it. */
      parentName: written(FORMS.founding.parent).optional(),
      plz: Postcode.optional(),
    })
    .optional(),
  draft: ChallengeDraft.optional(),
  /** What the browser that keeps the draft calls these very words; sent twice, they are taken once. */
  sentAs: SentAs.optional(),
});
export type SignIn = z.input<typeof SignIn>;

export const Organisation = z.object({
  id: Id,
  kind: z.enum(ORGANISATION_KINDS),
  name: z.string(),
  parentId: Id.nullable(),
  parentName: z.string().nullable(),
  side: z.enum(SIDES),
  plz: z.string().nullable(),
  place: z.string().nullable(),
  district: z.string().nullable(),
  size: z.enum(SIZE_CLASSES),
  sector: z.string().nullable(),
  website: z.string().nullable(),
  ror: z.string().nullable(),
  example: z.boolean(),
  /** Whether somebody has claimed the entry; unclaimed ones come from open registers. */
  claimed: z.boolean(),
  verified: z.boolean(),
  /** Rises with every change; goes along with the next one. */
  version: z.number().int(),
});
export type Organisation = z.output<typeof Organisation>;

export const OrganisationChange = z.object({
  name: written(FORMS.organisation.name),
  size: z.enum(SIZE_CLASSES).default('unknown'),
  sector: z.string().max(4).nullable().default(null),
  plz: Postcode.nullable().default(null),
  website: z
    .union([z.literal(''), z.url({ protocol: /^https?$/, hostname: z.regexes.domain }).max(300)])
    .nullable()
    .default(null),
  version: z.number().int().optional(),
});

export const Account = z.object({
  name: z.string(),
  email: z.string(),
  phone: z.string(),
  language: z.enum(LANGUAGE_CODES),
  digest: z.enum(FREQUENCIES),
  /** Every running session, this one marked; no place and no device is kept. */
  sessions: z.array(z.object({ id: Id, since: Instant, current: z.boolean() })),
  organisation: Organisation.nullable(),
  colleagues: z.array(z.object({ name: z.string(), role: z.enum(MEMBER_ROLES) })),
});
export type Account = z.output<typeof Account>;

export const AccountChange = z.object({
  name: written(FORMS.account.name),
  phone: written(FORMS.account.phone),
  language: z.enum(LANGUAGE_CODES),
  digest: z.enum(FREQUENCIES),
});

/** What a sign-in link would bring besides signing in; nothing of it holds before the owner of the address says so. */
export const PendingSignIn = z.object({
  organisation: z
    .object({ kind: z.enum(FOUNDING_KINDS), name: z.string(), parentName: z.string().nullable() })
    .nullable(),
  /** The title of a challenge that was written before. */
  challenge: z.string().nullable(),
  /** The organisation somebody with an account is invited to join. */
  invitedTo: z.string().nullable(),
});
export type PendingSignIn = z.output<typeof PendingSignIn>;

export const accountsApi = {
  'GET /session': endpoint({
    may: 'session.read',
    input: NoInput,
    answer: Session,
    about: 'Who am I, and in which context.',
  }),
  'POST /sign-in': endpoint({
    may: 'session.start',
    input: SignIn,
    answer: z.object({ sent: z.literal(true), minutes: z.number() }),
    about: 'Sends a sign-in link. The answer is the same whether or not the address is known.',
    perMinute: 10,
  }),
  'POST /sign-in/look': endpoint({
    may: 'session.confirm',
    input: z.object({ token: z.string().min(20).max(200) }),
    answer: z.object({ known: z.boolean(), brings: PendingSignIn.nullable() }),
    about: 'Shows what a sign-in link would bring. Changes nothing and leaves the link as it is.',
    perMinute: 20,
  }),
  'POST /sign-in/confirm': endpoint({
    may: 'session.confirm',
    input: z.object({
      token: z.string().min(20).max(200),
      /** Whether to take what the link brings; needed where it brings something. */
      take: z.boolean().optional(),
    }),
    answer: z.object({
      session: Session,
      goTo: z.string(),
      /** As what the text was sent that has been taken: it need not lie in a browser any longer. Null for none. */
      taken: SentAs.nullable(),
    }),
    about: 'Uses a sign-in link once and opens a session.',
    perMinute: 20,
  }),
  'POST /sign-out': endpoint({ may: 'session.end', input: NoInput, answer: Done, about: 'Ends this session.' }),
  'POST /session/context': endpoint({
    may: 'session.switch',
    input: z.object({ membershipId: Id }),
    answer: Session,
    about: 'Changes the one context this session acts in.',
  }),
  'POST /session/end-others': endpoint({
    may: 'account.update',
    input: NoInput,
    answer: Done,
    about: 'Ends all other sessions of this person.',
  }),
  'GET /account': endpoint({ may: 'account.read', input: NoInput, answer: Account, about: 'My account.' }),
  'PUT /account': endpoint({
    may: 'account.update',
    input: AccountChange,
    answer: Account,
    about: 'Changes my account.',
  }),
  'GET /account/export': endpoint({
    may: 'account.export',
    input: NoInput,
    answer: z.record(z.string(), z.unknown()),
    about: 'Everything of mine as JSON.',
    perMinute: 6,
  }),
  'POST /account/delete': endpoint({
    may: 'account.delete',
    input: z.object({ confirm: z.literal(true) }),
    answer: Done,
    about: 'Deletes my account for good.',
  }),
  'GET /unsubscribe/:token': endpoint({
    may: 'account.unsubscribe',
    input: z.object({ token: z.string().min(1).max(200) }),
    answer: Elsewhere,
    about: 'Leads a mail program that opens the one-click address to the page with a button. Changes nothing.',
  }),
  'POST /unsubscribe/:token': endpoint({
    may: 'account.unsubscribe',
    input: z.object({ token: z.string().min(20).max(200) }),
    answer: Done,
    about: 'Stops digests (RFC 8058 one-click). Needs no session.',
    perMinute: 30,
  }),
  'GET /organisations/:id': endpoint({
    may: 'organisation.read',
    input: z.object({ id: Id }),
    answer: Organisation,
    about: 'An organisation as everybody may see it. Councils are shown to their members only.',
  }),
  'PUT /organisation': endpoint({
    may: 'organisation.manage',
    input: OrganisationChange,
    answer: Organisation,
    about:
      'Changes the organisation of my context. A stale `version` answers `organisation.changed_elsewhere` and changes nothing.',
  }),
  'POST /organisation/invitations': endpoint({
    may: 'organisation.invite',
    input: z.object({ email: Email, name: written(FORMS.invitation.name) }),
    answer: z.object({ sent: z.literal(true) }),
    about: 'Invites a colleague into the organisation of my context.',
    perMinute: 10,
  }),
} as const;
