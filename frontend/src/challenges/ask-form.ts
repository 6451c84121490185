import type { ChallengeDraft, SentTo } from '@contract';

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
