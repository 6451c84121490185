/** What was typed before signing in remembers what its browser calls it, so that only this is dropped there. */
export const sentAs = ['SentAs1795888200000', 'alter table sign_in_draft add column sent_as text'] as const;
