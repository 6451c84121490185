import type { ChallengeDraft, SentTo } from '@contract';
import type { SummaryLine } from '@frontend/ui';

/** What somebody tells about herself who asks for help for the first time. */
export interface Asker {
  readonly kind: 'company' | 'council';
  readonly name: string;
  readonly email: string;
  readonly organisation: string;
  readonly parent: string;
}

export const NOBODY: Asker = { kind: 'company', name: '', email: '', organisation: '', parent: '' };

/** Who names the company it belongs to. */
export const HAS_PARENT: Readonly<Record<Asker['kind'], boolean>> = { company: false, council: true };

/** Sentences for what can be wrong here. */
export interface AskerWords {
  readonly needName: string;
  readonly needEmail: string;
  readonly emailEnd: string;
  readonly needOrganisation: string;
}

/** What is wrong with the fields, in their order; ids are those of the fields. */
export function wrongWith(asker: Asker, words: AskerWords): SummaryLine[] {
  const email = asker.email.trim();
  return [
    { id: 'asker-organisation', wrong: asker.organisation.trim().length < 2, text: words.needOrganisation },
    { id: 'asker-name', wrong: asker.name.trim() === '', text: words.needName },
    { id: 'asker-email', wrong: email === '', text: words.needEmail },
    { id: 'asker-email', wrong: email !== '' && !/^[^@\s]+@[^@\s]+\.[^@\s.]+$/.test(email), text: words.emailEnd },
  ].flatMap(({ id, wrong, text }) => (wrong ? [{ id, text }] : []));
}

/** The request for a sign-in link that carries the draft. */
export function signInWith(asker: Asker, draft: ChallengeDraft): SentTo<'POST /sign-in'> {
  const { kind, name, email, organisation, parent } = asker;
  return {
    email: email.trim(),
    name: name.trim(),
    language: draft.language,
    organisation: {
      kind,
      name: organisation.trim(),
      ...(HAS_PARENT[kind] && parent.trim() ? { parentName: parent.trim() } : {}),
      ...(draft.plz ? { plz: draft.plz } : {}),
    },
    draft,
  };
}
