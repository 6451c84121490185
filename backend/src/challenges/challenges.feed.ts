import { pathTo } from '@contract';
import { VISITOR } from '@domain/accounts';
import { QUESTIONS } from '@domain/challenges';
import { wordsIn } from '@contract/words';
import { Injectable } from '@nestjs/common';
import { Clock } from '@backend/platform/clock';
import { Config } from '@backend/platform/config';
import { ChallengeList } from './challenge-list';
import { ChallengeTexts } from './challenge-texts';
import type { Challenge } from './challenge.entity';

const ENTRIES = 50;
const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text as XML may hold it: signs escaped, characters XML forbids left out. */
const xml = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? '');

/** The newest open challenges as an Atom feed (RFC 4287), with the text everybody may read and nothing else. */
@Injectable()
export class ChallengesFeed {
  constructor(
    private readonly list: ChallengeList,
    private readonly texts: ChallengeTexts,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  async atom(): Promise<string> {
    const challenges = await this.list.newest(VISITOR, ENTRIES);
    const cards = new Map(
      (
        await this.list.cards(
          VISITOR,
          challenges.map(({ id }) => id),
        )
      ).map((card) => [card.id, card]),
    );
    const answers = await this.texts.open(challenges.map(({ id }) => id));
    const { publicUrl } = this.config;
    const entry = (challenge: Challenge): string => {
      const { id, title, language, publishedAt } = challenge;
      const words = wordsIn(language);
      const author = cards.get(id)?.poster.name ?? words.side[cards.get(id)?.poster.side ?? 'practice'];
      const open = QUESTIONS.flatMap((question) => {
        const { lock, text } = answers.get(id)?.[question] ?? { lock: 'partner', text: '' };
        return lock === 'everyone' && text !== '' ? [`${words.question[question].ask}\n${text}`] : [];
      });
      const at = (publishedAt ?? this.clock.now()).toISOString();
      return [
        `  <entry xml:lang="${language}">`,
        `    <id>urn:uuid:${id}</id>`,
        `    <title>${xml(title)}</title>`,
        `    <link href="${xml(publicUrl + pathTo('challenge', { id }))}"/>`,
        `    <published>${at}</published>`,
        `    <updated>${at}</updated>`,
        `    <author><name>${xml(author)}</name></author>`,
        `    <content type="text">${xml(open.join('\n\n'))}</content>`,
        '  </entry>',
      ].join('\n');
    };
    const newest = challenges[0]?.publishedAt ?? new Date(0);
    return [
      '<?xml version="1.0" encoding="utf-8"?>',
      '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de">',
      `  <id>${xml(publicUrl)}/api/feed/challenges.atom</id>`,
      '  <title>Dialogwerk: offene Probleme aus Betrieben</title>',
      `  <link rel="self" href="${xml(publicUrl)}/api/feed/challenges.atom"/>`,
      `  <link href="${xml(publicUrl + pathTo('find'))}"/>`,
      `  <updated>${newest.toISOString()}</updated>`,
      ...challenges.map(entry),
      '</feed>',
      '',
    ].join('\n');
  }
}
