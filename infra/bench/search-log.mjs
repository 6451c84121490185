// What people type, as far as we can know: made from the texts that are there to be found, the same every time.
const STOP =
  /^(und|oder|der|die|das|den|dem|ein|eine|einer|einem|einen|mit|ohne|von|vom|zum|zur|für|auf|aus|bei|nach|über|unter|wir|sie|ist|sind|wird|werden|nicht|kein|keine|auch|nur|wie|was|wenn|dass|als)$/i;

export const NOTHING = {
  topic: [],
  sector: [],
  district: [],
  format: [],
  language: [],
  institutionType: [],
  maturity: [],
};
const ANYWHERE = { near: null, sort: 'fitting', page: 1, perPage: 20 };

/** How often each kind of question is asked, in parts of all. */
export const SHARES = {
  word: 14,
  words: 22,
  common: 6,
  prefix: 16,
  typo: 8,
  'typo and words': 4,
  filtered: 12,
  facets: 8,
  empty: 4,
  pages: 6,
};

/** Questions to `search`, mixed as above: `[{ kind, request }]`. */
export function questionsOf(town, count) {
  const { dice, texts, topics, districts } = town;
  const kept = [...town.challenges, ...town.offerings].filter(({ title }) => title);
  const wordsIn = (text) => (text.match(/\p{L}{4,}/gu) ?? []).filter((word) => !STOP.test(word));
  const some = (text, number) => {
    const words = wordsIn(text);
    const from = dice.below(Math.max(1, words.length - number));
    return words.slice(from, from + number).join(' ');
  };
  const one = () => dice.of(kept);
  const long = () => {
    const words = [...wordsIn(one().title), ...wordsIn(one().text)].filter(({ length }) => length > 6);
    return dice.of(words);
  };
  /** Two letters change places, or one is missing. */
  const mistyped = (word) => {
    const at = 1 + dice.below(word.length - 3);
    return dice.happens(0.5)
      ? word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2)
      : word.slice(0, at) + word.slice(at + 1);
  };
  const filters = () => ({
    ...NOTHING,
    ...(dice.happens(0.6) && { topic: [dice.of(one().topics)] }),
    ...(dice.happens(0.4) && { sector: [dice.of(town.divisions).section] }),
    ...(dice.happens(0.3) && { district: [dice.of(districts).ags] }),
    ...(dice.happens(0.2) && { format: ['thesis'] }),
  });
  const ask = {
    word: () => ({ words: dice.happens(0.5) ? dice.of(texts.nouns) : long() }),
    words: () => ({ words: dice.happens(0.7) ? some(one().title, 2) : some(one().text, 3) }),
    common: () => ({ words: dice.of(topics).label_de }),
    prefix: () => ({ words: long().slice(0, 3 + dice.below(4)) }),
    typo: () => ({ words: mistyped(long()) }),
    'typo and words': () => ({ words: `${mistyped(long())} ${some(one().title, 1)}` }),
    filtered: () => ({ words: some(one().title, 1), filters: filters() }),
    facets: () => ({ words: '', filters: filters() }),
    empty: () => ({ words: '' }),
    pages: () => ({ words: dice.of(texts.nouns), page: 2 + dice.below(9) }),
  };
  const deck = Object.entries(SHARES).flatMap(([kind, share]) => Array.from({ length: share }, () => kind));
  return Array.from({ length: count }, () => {
    const kind = dice.of(deck);
    const plain = { kind: dice.happens(0.2) ? 'offering' : null, filters: NOTHING, ...ANYWHERE };
    return { kind, request: { ...plain, asMember: dice.happens(0.4), ...ask[kind]() } };
  });
}

/** What stands in the box while somebody types: beginnings of one to seven letters, some with words before. */
export function beginningsOf(town, count) {
  const { dice, texts } = town;
  const kept = [...town.challenges, ...town.offerings].filter(({ title }) => title);
  return Array.from({ length: count }, () => {
    const word = dice.happens(0.5) ? dice.of(texts.nouns) : dice.of(texts.compounds, 2);
    const before = dice.happens(0.3) ? `${dice.of(kept).title.split(' ')[0]} ` : '';
    return before + word.slice(0, 1 + dice.below(7));
  });
}
