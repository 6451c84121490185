import { pathTo } from '@contract';
import { VISITOR } from '@domain/accounts';
import { QUESTIONS } from '@domain/challenges';
import { Injectable } from '@nestjs/common';
import { atom, type AtomEntry } from '@backend/platform/atom';
import { Clock } from '@backend/platform/clock';
import { Config } from '@backend/platform/config';
import { mailsIn, wordsIn } from '@backend/platform/words';
import { ChallengeList } from './challenge-list';
import { ChallengeTexts } from './challenge-texts';
import type { Challenge } from './challenge.entity';

const ENTRIES = 50;

/** The newest open challenges as an Atom feed (RFC 4287), with the text everybody may read and nothing else. */
@Injectable()
export class ChallengesFeed {
  constructor(
    private readonly list: ChallengeList,
    private readonly texts: ChallengeTexts,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  async atom(): Promise<{ text: string; changedAt: string | null }> {
    const challenges = await this.list.newest(VISITOR, ENTRIES);
    const ids = challenges.map(({ id }) => id);
    const cards = new Map((await this.list.cards(VISITOR, ids)).map((card) => [card.id, card]));
    const answers = await this.texts.open(ids);
    const { publicUrl } = this.config;
    const entry = ({ id, title, language, publishedAt }: Challenge): AtomEntry => {
      const words = wordsIn(language);
      const open = QUESTIONS.flatMap((question) => {
        const { lock, text } = answers.get(id)?.[question] ?? { lock: 'partner', text: '' };
        return lock === 'everyone' && text !== '' ? [`${words.question[question].ask}\n${text}`] : [];
      });
      return {
        id,
        language,
        title,
        link: publicUrl + pathTo('challenge', { id }),
        author: cards.get(id)?.poster.name ?? words.side[cards.get(id)?.poster.side ?? 'practice'],
        text: open.join('\n\n'),
        publishedAt: publishedAt ?? this.clock.now(),
      };
    };
    return atom({
      language: 'de',
      title: mailsIn('de').feeds.challenges,
      self: `${publicUrl}/api/feeds/challenges.atom`,
      page: publicUrl + pathTo('find'),
      entries: challenges.map(entry),
    });
  }
}
