import { partsOf } from './compounds';
import type { TextLanguage } from '../languages';
import { englishOnly, falseFriendsIn, plainStem } from './false-friends';
import { stem, withoutUmlauts } from './stem';
import { isStopWord } from './stop-words';

/** What was learned about words, as plain data. Lists are texts of space-separated fields to stay small. */
export interface LexiconData {
  /** Folded German forms and stems with their counts: `form count form count …`. */
  readonly words: string;
  /** Per German stem its English stems with weights in per cent: `{ "schweiss": "weld 62 sweat 9" }`. */
  readonly germanToEnglish: Readonly<Record<string, string>>;
  readonly englishToGerman: Readonly<Record<string, string>>;
  /** Per everyday German stem the stems specialists use, with weights in per cent. */
  readonly related: Readonly<Record<string, string>>;
  /** What is shipped about challenges, and beside it what own ones have taught, by the language they are written in. */
  readonly challenges: ChallengeCounts & { readonly own?: Readonly<Partial<Record<TextLanguage, ChallengeCounts>>> };
}

/** How many challenges were read, and in how many of them a stem stands: `stem count …`. */
export interface ChallengeCounts {
  readonly texts: number;
  readonly counts: string;
}

/** A stem that may stand for another, with the weight (0 to 1) of doing so. */
export interface Counterpart {
  readonly stem: string;
  readonly weight: number;
}

interface Word {
  readonly stem: string;
  readonly parts: readonly string[];
}

const NONE: readonly Counterpart[] = [];
const CACHED_WORDS = 200_000;
/** Fewer texts say nothing about rarity. */
const FEWEST_TEXTS = 20;

const countsFrom = (list: string): Map<string, number> => {
  const counts = new Map<string, number>();
  const fields = list ? list.split(' ') : [];
  for (let at = 0; at + 1 < fields.length; at += 2) counts.set(fields[at] ?? '', Number(fields[at + 1]));
  return counts;
};

const counterpartsFrom = (table: Readonly<Record<string, string>>): Map<string, readonly Counterpart[]> =>
  new Map(
    Object.entries(table).map(([from, list]) => [
      from,
      [...countsFrom(list)].map(([to, percent]) => ({ stem: to, weight: percent / 100 })),
    ]),
  );

interface Seen {
  readonly texts: number;
  readonly counts: ReadonlyMap<string, number>;
}

const seenFrom = ({ texts, counts }: ChallengeCounts): Seen => ({ texts, counts: countsFrom(counts) });

function rarityIn({ texts, counts }: Seen, stem: string): number {
  if (texts < FEWEST_TEXTS) return 1;
  const count = counts.get(stem) ?? counts.get(plainStem(stem)) ?? 0;
  return count <= 1 ? 1 : Math.max(0.02, Math.log(texts / count) / Math.log(texts));
}

/** What the platform knows about words: frequencies for the splitter, translations, everyday words, rarity. */
export class Lexicon {
  private readonly frequencies: Map<string, number>;
  private readonly translations: Record<TextLanguage, Map<string, readonly Counterpart[]>>;
  private readonly everyday: Map<string, readonly Counterpart[]>;
  private readonly challenges: readonly Seen[];
  private readonly falseFriends: ReadonlySet<string>;
  /** Words seen before; only a memory of pure results. */
  private readonly known: Record<TextLanguage, Map<string, Word>> = { de: new Map(), en: new Map() };

  constructor(data: LexiconData) {
    this.frequencies = countsFrom(data.words);
    const [german, english] = [counterpartsFrom(data.germanToEnglish), counterpartsFrom(data.englishToGerman)];
    this.falseFriends = falseFriendsIn(german, english);
    this.translations = { de: this.named(german), en: english };
    this.everyday = counterpartsFrom(data.related);
    const { own = {}, ...shipped } = data.challenges;
    this.challenges = [shipped, ...Object.values(own)].map(seenFrom);
  }

  /** English stems as they are called in an index, where German ones stand beside them. */
  private named(table: Map<string, readonly Counterpart[]>): Map<string, readonly Counterpart[]> {
    const name = (one: Counterpart): Counterpart => ({ ...one, stem: this.nameOf(one.stem) });
    return new Map([...table].map(([from, list]) => [from, list.map(name)]));
  }

  private nameOf(english: string): string {
    return this.falseFriends.has(english) ? englishOnly(english) : english;
  }

  /** Stem and compound parts (as stems) of a lower-case word. */
  word(word: string, language: TextLanguage): Word {
    const known = this.known[language];
    let found = known.get(word);
    if (!found) {
      found = this.read(word, language);
      if (known.size >= CACHED_WORDS) known.clear();
      known.set(word, found);
    }
    return found;
  }

  private read(word: string, language: TextLanguage): Word {
    const own = stem(word, language);
    if (language === 'en') return { stem: this.nameOf(own), parts: [] };
    const parts = partsOf(withoutUmlauts(word), (form) => this.frequencies.get(form) ?? 0)
      .filter((part) => !isStopWord(part))
      .map((part) => stem(part, 'de'))
      .filter((part) => part !== own);
    return { stem: own, parts: [...new Set(parts)] };
  }

  /** Stems of the other language that may stand for this one, best first. */
  translationsOf(stem: string, from: TextLanguage): readonly Counterpart[] {
    return this.translations[from].get(from === 'en' ? plainStem(stem) : stem) ?? NONE;
  }

  /** Stems specialists use where everyday German says this one. */
  relatedTo(stem: string): readonly Counterpart[] {
    return this.everyday.get(stem) ?? NONE;
  }

  /**
   * How rare a stem is among challenges: 1 for never seen, towards 0 for one that stands in all of them. What is common
   * in what was shipped stays common, however many challenges of whatever language come in.
   */
  rarity(stem: string): number {
    return Math.min(...this.challenges.map((seen) => rarityIn(seen, stem)));
  }
}
