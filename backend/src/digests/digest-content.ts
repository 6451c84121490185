import type { Actor } from '@domain/accounts';
import type { Language } from '@contract/words';
import { DIGEST_ITEMS, select, type Candidate, type Selection } from '@domain/digests';
import type { Reason } from '@domain/matching';
import { may } from '@domain/policy';
import { sharePlaces } from '@domain/watches';
import type { MatchCard } from '@contract/matching';
import { daysLater } from '@domain/calendar';
import { Injectable } from '@nestjs/common';
import { Clock } from '@backend/platform/clock';
import { Database } from '@backend/platform/database';
import { SignedTokens } from '@backend/platform/tokens';
import { Match, MatchList } from '@backend/matching';
import { ReferenceData } from '@backend/reference';
import { WatchNews, type News, type ReportedHit } from '@backend/watches';
import type { DigestFind, DigestItem, DigestWatch, Shown } from './digest.mail';
import { DigestItemRow } from './digest-delivery.entity';

/** For so long a link in a digest answers without signing in. */
const TOKEN_DAYS = 30;

/** What one person in one context would be told now. */
export interface Content {
  readonly kind: Selection<Reason>['kind'];
  /** Everything that counts as shown once this is sent: matches, and hits of saved searches. */
  readonly shown: readonly Shown[];
  readonly reported: readonly ReportedHit[];
  /** How many matches there are besides the items. */
  readonly more: number;
  readonly watches: readonly DigestWatch[];
  readonly items: readonly DigestItem[];
  readonly labels: Readonly<Record<string, string>>;
}

/** Works out what is new for somebody and still allowed, at the moment the mail is built. */
@Injectable()
export class DigestContent {
  constructor(
    private readonly db: Database,
    private readonly matches: MatchList,
    private readonly watches: WatchNews,
    private readonly reference: ReferenceData,
    private readonly tokens: SignedTokens,
    private readonly clock: Clock,
  ) {}

  async for(actor: Actor, membershipId: string, language: Language): Promise<Content> {
    const rows = await this.matches.of(actor);
    const cards = new Map((await this.matches.cards(actor, rows)).map((card) => [card.id, card]));
    const seen = await this.seen(membershipId);
    const content = may(actor, 'mail.content');
    const candidates = rows.flatMap((row) => candidateOf(row, cards.get(row.id), seen));
    const selection = select(candidates, content);
    const chosen =
      selection.kind === 'items'
        ? selection.items
        : selection.kind === 'notice'
          ? candidates.filter(({ shown }) => !shown)
          : [];
    const items = selection.kind === 'items' ? selection.items : [];
    const news = await this.watches.of(actor, membershipId, this.clock.now());
    const kind = news.length === 0 ? selection.kind : content ? 'items' : 'notice';
    return {
      kind,
      more: selection.kind === 'items' ? selection.more : 0,
      watches: kind === 'items' ? watchesOf(news, DIGEST_ITEMS - items.length) : [],
      reported: news.flatMap(({ reported }) => reported),
      shown: chosen.map(({ id, requested }) => ({ matchId: id, requested })),
      items: items.flatMap((item) => {
        const card = cards.get(item.id);
        return card ? [this.itemOf(card, item, membershipId)] : [];
      }),
      labels: this.labels(
        items.flatMap(({ because, against }) => [...because, ...against]),
        language,
      ),
    };
  }

  private async seen(membershipId: string): Promise<ReadonlySet<string>> {
    const rows = await this.db.of(DigestItemRow).findBy({ membershipId });
    return new Set(rows.map(({ matchId, requested }) => keyOf(matchId, requested)));
  }

  private itemOf(
    { id, side, challenge, group, km, clock, request }: MatchCard,
    { because, against, requested }: { because: readonly Reason[]; against: readonly Reason[]; requested: boolean },
    membershipId: string,
  ): DigestItem {
    const until = daysLater(this.clock.now(), TOKEN_DAYS);
    const { title, language } = challenge;
    const other = {
      science: { ...challenge, to: null },
      practice: {
        side: 'science' as const,
        by: group.name,
        place: group.place,
        title: group.offeringTitle ?? group.name,
        language: group.offeringLanguage,
        to: { title, language },
      },
    }[side];
    return {
      side: other.side,
      by: other.by,
      place: other.place,
      title: other.title,
      titleLanguage: other.language,
      to: other.to,
      matchId: id,
      km,
      because,
      against,
      answerToken: this.tokens.make('answer', [id, membershipId], until),
      request: requested && clock ? { sentence: request, dueOn: clock.dueOn, day: clock.day, of: clock.of } : null,
    };
  }

  /** Labels of the topics and sectors that reasons name. */
  private labels(reasons: readonly Reason[], language: Language): Readonly<Record<string, string>> {
    return Object.fromEntries(
      reasons.flatMap((reason) =>
        reason.code === 'topic_same'
          ? [[reason.topic, this.reference.topicLabel(reason.topic, language)]]
          : reason.code === 'sector_known'
            ? [[reason.sector, this.reference.sectorLabel(reason.sector, language)]]
            : [],
      ),
    );
  }
}

/** Each search with its news; titles as far as there are places left, the rest is counted. */
function watchesOf(news: readonly News[], places: number): DigestWatch[] {
  const shares = sharePlaces(
    news.map(({ hits }) => hits.length),
    places,
  );
  return news.map(({ name, path, hits, more }, at) => ({
    name,
    path,
    count: hits.length,
    more,
    finds: hits.slice(0, shares[at]).map(findOf),
  }));
}

const findOf = ({ side, by, place, title, language, path }: News['hits'][number]): DigestFind => ({
  side,
  by,
  place,
  title: title.text,
  titleLanguage: language,
  path,
});

const keyOf = (matchId: string, requested: boolean): string => `${matchId} ${requested}`;

/** A match on its way into a digest; nothing for one that neither waits for this side nor is a fresh proposal. */
function candidateOf(row: Match, card: MatchCard | undefined, seen: ReadonlySet<string>): Candidate<Reason>[] {
  const requested = card?.state === 'requested' && card.yourTurn;
  if (!card || (card.state !== 'proposed' && !requested)) return [];
  return [
    {
      id: card.id,
      points: card.points,
      shown: seen.has(keyOf(card.id, requested)),
      requested,
      because: card.because,
      against: card.against,
      unknown: row.explanation.unknown,
    },
  ];
}
