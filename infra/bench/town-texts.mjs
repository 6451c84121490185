// Texts for a large town: sentences of the invented cast (libs/examples) put together anew, some of their nouns made
// into compounds nobody has written yet, so that there are as many rare words as in real German.
import { Dice } from './chance.mjs';

const COMPOUNDS = 60_000;
/** Share of nouns that are replaced. */
const REPLACED = 0.3;
/** How much more often the first compounds occur than the last. */
const SKEW = 2.5;

const sentencesOf = (text) => text.split(/(?<=[.!?])\s+/).filter((one) => one.length > 12);
const joint = (word) => (/(ung|heit|keit|ion|tät|schaft)$/.test(word) ? 's' : '');

/** Words written with a capital letter that do not begin a sentence. */
function nounsIn(texts) {
  const found = new Set();
  for (const text of texts) {
    for (const [, word] of text.matchAll(/[\p{Ll},] (\p{Lu}\p{Ll}{3,11})(?=[ ,.;:])/gu)) found.add(word);
  }
  return [...found].sort();
}

/** Source of texts. Every posting is about one posting of the cast and borrows from others of the same topics. */
export class Texts {
  constructor(cast, seed = 5) {
    this.dice = new Dice(seed);
    this.challenges = cast.challenges
      .filter(({ draft }) => draft.language === 'de')
      .map(({ draft }) => ({
        ...draft,
        sentences: Object.values(draft.answers)
          .filter(({ lock }) => lock !== 'partner')
          .flatMap(({ text }) => sentencesOf(text)),
      }));
    this.offerings = cast.offerings.map(({ draft }) => ({
      ...draft,
      sentences: sentencesOf(`${draft.text} ${draft.evidence.map(({ text }) => text).join(' ')}`),
    }));
    this.groups = cast.groups;
    const nouns = nounsIn([...this.challenges, ...this.offerings].map(({ sentences }) => sentences.join(' ')));
    this.nouns = nouns;
    this.compounds = Array.from({ length: COMPOUNDS }, () => {
      const [first, second] = this.dice.some(nouns, 2);
      return first + joint(first) + second.toLowerCase();
    });
    const of = Map.groupBy(
      [...this.challenges, ...this.offerings].flatMap((one) => one.topics.map((topic) => [topic, one])),
      ([topic]) => topic,
    );
    this.byTopic = new Map([...of].map(([topic, pairs]) => [topic, pairs.map(([, one]) => one)]));
  }

  changed(sentence) {
    return sentence.replace(/(?<=[\p{Ll},] )\p{Lu}\p{Ll}{3,11}(?=[ ,.;:])/gu, (noun) =>
      this.dice.happens(REPLACED) ? this.dice.of(this.compounds, SKEW) : noun,
    );
  }

  /** So many sentences on the topics of a posting of the cast. */
  about(one, count) {
    return Array.from({ length: count }, () => {
      const near = this.dice.happens(0.7) ? one : this.dice.of(this.byTopic.get(this.dice.of(one.topics)));
      return this.changed(this.dice.of(near.sentences));
    }).join(' ');
  }

  /** The title of one posting of the cast with a word of its own. */
  title({ title }) {
    const changed = this.changed(title).slice(0, 80);
    return changed === title ? `${title}: ${this.dice.of(this.compounds, SKEW)}` : changed;
  }
}
