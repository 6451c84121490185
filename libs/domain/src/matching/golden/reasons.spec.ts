import { explain, Index, queryOf, type Bridge } from '..';
import challenges from '../../../assets/text/challenges.json';
import related from '../../../assets/text/related.json';
import translations from '../../../assets/text/translations.json';
import words from '../../../assets/text/words.json';
import { analyse } from '../../text/analyse';
import { Lexicon } from '../../text/lexicon';
import { reasonCases } from './reasons.spec-data';

const lexicon = new Lexicon({ ...words, ...translations, ...related, ...challenges });

/** The pairs of words that are told as reasons. */
function told(challenge: string, offering: string): Bridge[] {
  const index = new Index();
  const item = analyse(offering, lexicon);
  index.add({ id: 'o', group: 'g' }, item);
  const others = 'Wir beraten Vereine. We teach music. Eine Halle voller Boote. Gardens and parks.'.split('. ');
  others.forEach((text, at) => index.add({ id: `x${at}`, group: 'x' }, analyse(text, lexicon)));
  return [...explain({ query: queryOf(analyse(challenge, lexicon), lexicon), items: [item], index, lexicon }).bridges];
}

describe('reasons one may read aloud', () => {
  it.each(reasonCases)('$challenge', ({ challenge, offering, never = [], always = [] }) => {
    const pairs = told(challenge, offering).map(({ challengeTerm, offeringTerm }) => [challengeTerm, offeringTerm]);
    for (const pair of always) expect(pairs).toContainEqual(pair);
    for (const pair of never) expect(pairs).not.toContainEqual(pair);
    expect(pairs.length).toBeLessThanOrEqual(3);
  });

  it.each(reasonCases)('never call two words of one language the same in another: $challenge', ({ challenge, offering }) => {
    const one = analyse(challenge, lexicon).language === analyse(offering, lexicon).language;
    const translated = told(challenge, offering).filter(({ via }) => via === 'translation');
    if (one) expect(translated).toEqual([]);
    for (const { challengeTerm, offeringTerm } of translated) {
      expect(challengeTerm.toLowerCase()).not.toBe(offeringTerm.toLowerCase());
    }
  });
});
