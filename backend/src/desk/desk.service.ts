import type { Answer } from '@contract';
import type { deskApi } from '@contract/desk';
import { isMember, SIDE_OF_ROLE } from '@domain/accounts';
import { DIGEST_ITEMS } from '@domain/digests';
import { may } from '@domain/policy';
import { Injectable } from '@nestjs/common';
import { Organisations, People } from '@backend/accounts';
import { Challenges } from '@backend/challenges';
import { Conversations } from '@backend/conversations';
import { MatchList } from '@backend/matching';
import { Groups, Offerings } from '@backend/offerings';
import type { Me } from '@backend/platform/session';
import { notFound } from '@backend/platform/http';

type DeskAnswer = Answer<(typeof deskApi)['GET /desk']>;
type MatchCards = DeskAnswer['waiting'];
type Asking = DeskAnswer['confirm'][number];

/** The oldest clock first; requests without one last. */
const byClock = (cards: MatchCards): MatchCards =>
  [...cards].sort(
    (a, b) => (a.clock?.dueOn ?? '9999').localeCompare(b.clock?.dueOn ?? '9999') || (a.id < b.id ? -1 : 1),
  );

const asking = (
  kind: Asking['kind'],
  cards: readonly (Omit<Asking, 'kind' | 'confirmedAt'> & { ageing: boolean; confirmedAt: string | null })[],
): Asking[] =>
  cards.flatMap(({ id, title, ageing, confirmedAt }) =>
    ageing && confirmedAt !== null ? [{ kind, id, title, confirmedAt }] : [],
  );

/** The desk of one context, put together from what the other rooms show this person anyway. */
@Injectable()
export class Desk {
  constructor(
    private readonly people: People,
    private readonly organisations: Organisations,
    private readonly challenges: Challenges,
    private readonly offerings: Offerings,
    private readonly groups: Groups,
    private readonly matches: MatchList,
    private readonly conversations: Conversations,
  ) {}

  async read(me: Me): Promise<DeskAnswer> {
    const { role, personId, organisationId } = me;
    if (!isMember(role) || personId === null || organisationId === null) throw notFound();
    const [person, organisation, cards, challenges, offerings, group, conversations] = await Promise.all([
      this.people.find(personId),
      this.organisations.brief(organisationId),
      this.matches.of(me).then((all) => this.matches.cards(me, all)),
      may(me, 'challenge.mine') ? this.challenges.mine(me) : [],
      may(me, 'offering.mine') ? this.offerings.mine(me) : [],
      may(me, 'group.update', { relations: ['own'] }) ? this.groups.own(me) : null,
      may(me, 'conversation.list') ? this.conversations.list(me) : [],
    ]);
    return {
      side: SIDE_OF_ROLE[role],
      name: person?.name ?? '',
      organisationName: organisation?.name ?? null,
      waiting: byClock(cards.filter(({ yourTurn }) => yourTurn)),
      proposed: cards.filter(({ state }) => state === 'proposed').slice(0, DIGEST_ITEMS),
      asked: byClock(cards.filter(({ state, yourTurn }) => state === 'requested' && !yourTurn)),
      challenges,
      offerings,
      group,
      conversations,
      confirm: [...asking('challenge', challenges), ...asking('offering', offerings)],
      unverified: organisation?.verified === false,
    };
  }
}
