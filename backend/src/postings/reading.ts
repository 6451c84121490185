import type { Actor } from '@domain/accounts';
import { may, type PostingRelation } from '@domain/policy';
import type { PostingKind, PostingSubject } from '@domain/postings';
import { notFound } from '@backend/platform/http';
import type { PostingColumns } from './posting.columns';

/** A posting as the rules see it from this reader's side; `also` are relations only its room knows. */
export function subjectOf<Relation extends string = never>(
  { organisationId, state, changeWaitsSince }: PostingColumns,
  reader: Actor,
  also: readonly Relation[] = [],
): PostingSubject<'own' | Relation> {
  const own = reader.organisationId !== null && reader.organisationId === organisationId;
  return { relations: own ? ['own', ...also] : also, state, changeWaits: changeWaitsSince !== null };
}

/** The same subject, for a posting this reader may know of; throws `not_found` for any other. */
export function readable<S extends PostingSubject<PostingRelation>>(kind: PostingKind, subject: S, reader: Actor): S {
  if (!may(reader, `${kind}.read`, subject)) throw notFound();
  return subject;
}

export const isOwn = ({ relations = [] }: PostingSubject<string>): boolean => relations.includes('own');
