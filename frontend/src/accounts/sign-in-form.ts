import type { SentTo } from '@contract';
import type { FoundingKind } from '@domain/accounts';
import type { Language } from '@contract/words/languages';

/** What the sign-in form holds. */
export interface SigningIn {
  readonly first: boolean;
  readonly kind: FoundingKind;
  readonly organisation: string;
  readonly parent: string;
  readonly name: string;
  readonly email: string;
}

export const BLANK: SigningIn = { first: false, kind: 'company', organisation: '', parent: '', name: '', email: '' };

/** Who names the body it belongs to. */
const HAS_PARENT: Readonly<Record<FoundingKind, boolean>> = { company: false, group: true, council: true };

/** The request for a link. */
export function requestOf(form: SigningIn, language: Language): SentTo<'POST /sign-in'> {
  const email = form.email.trim();
  if (!form.first) return { email, language };
  const parent = HAS_PARENT[form.kind] ? form.parent.trim() : '';
  return {
    email,
    language,
    name: form.name.trim(),
    organisation: { kind: form.kind, name: form.organisation.trim(), ...(parent ? { parentName: parent } : {}) },
  };
}
