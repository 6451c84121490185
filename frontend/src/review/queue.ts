import type { AnswerOf, Challenge, Offering } from '@contract';

type Queue = AnswerOf<'GET /review'>;
type Warning = Queue['challenges'][number]['warnings'][number];

interface Waiting {
  readonly id: string;
  /** In a person's own words for postings, a name for councils. */
  readonly title: string;
  readonly who: string;
  /** When it was handed in, ISO 8601. */
  readonly since: string;
  /** Which version this is; what is decided is decided about this one. */
  readonly version: number;
}

/** A text that waits to be read. */
export interface PostingItem extends Waiting {
  readonly kind: 'challenge' | 'offering';
  readonly posting: Challenge | Offering;
  readonly dueOn: string;
  readonly late: boolean;
  readonly warnings: readonly Warning[];
}

/** A council that waits to be checked. */
export interface CouncilItem extends Waiting {
  readonly kind: 'council';
  readonly companyName: string | null;
  readonly person: string;
  readonly late: false;
}

export type Item = PostingItem | CouncilItem;
export type GroupName = 'late' | 'challenges' | 'offerings' | 'councils';

/** Items under one heading of the queue. */
export interface ItemGroup {
  readonly name: GroupName;
  readonly items: readonly Item[];
}

const posting = (
  kind: PostingItem['kind'],
  given: Challenge | Offering,
  rest: Pick<PostingItem, 'version' | 'since' | 'dueOn' | 'late' | 'warnings'>,
): PostingItem => ({
  kind,
  id: given.id,
  title: given.title,
  who: [given.poster.name, given.place].filter(Boolean).join(', '),
  posting: given,
  ...rest,
});

/** The queue in groups: what is late first, whatever it is, then texts, then councils; longest waiting on top. */
export function grouped(queue: Queue): ItemGroup[] {
  const challenges = queue.challenges.map(({ challenge, ...rest }) => posting('challenge', challenge, rest));
  const offerings = queue.offerings.map(({ offering, ...rest }) => posting('offering', offering, rest));
  const councils = queue.councils.map(({ name, ...rest }): CouncilItem => ({
    kind: 'council',
    title: name,
    who: rest.person,
    late: false,
    ...rest,
  }));
  const onTime = (item: PostingItem): boolean => !item.late;
  const groups: ItemGroup[] = [
    { name: 'late', items: [...challenges, ...offerings].filter(({ late }) => late) },
    { name: 'challenges', items: challenges.filter(onTime) },
    { name: 'offerings', items: offerings.filter(onTime) },
    { name: 'councils', items: councils },
  ];
  return groups
    .filter(({ items }) => items.length > 0)
    .map(({ name, items }) => ({ name, items: [...items].sort((a, b) => a.since.localeCompare(b.since)) }));
}

/** The item so many places further on, or the first one; stays at both ends. */
export function neighbour(items: readonly Item[], id: string | undefined, by: number): Item | undefined {
  const at = items.findIndex((item) => item.id === id);
  if (at < 0) return items[0];
  return items[Math.min(items.length - 1, Math.max(0, at + by))];
}
