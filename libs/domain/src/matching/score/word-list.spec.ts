import { analyse, offeredText } from '../../text';
import { smallLexicon } from '../../text/small-lexicon.spec-data';
import { Index } from '../inverted/inverted-index';
import { queryOf } from './query';
import { ranked } from './rank';

const SOUP =
  'Laser, Kleben, Schweißen, Lack, Krater, Hitze, Kühlung, Strom, Speicher, Roboter, Kamera, KI, Pflege, Dienstplan, ' +
  'Logistik, Lager, Wasser, Abwasser, Holz, Beton, Recycling, Wasserstoff, Datenschutz, Betriebsrat';

describe('an offering that lists forty words', () => {
  const right = [
    'Wir messen Krater im Lack mit Streiflicht und klären, woher sie kommen.',
    'Wir planen Dienste in der Pflege so, dass der Schlaf nicht leidet.',
    'Wir reinigen Abwasser aus der Galvanik im Kreislauf.',
    'Wir kleben Holz auf Beton und prüfen, wie lange das hält.',
  ];
  const index = new Index();
  right.forEach((text, at) => index.add({ id: `r${at}`, group: `r${at}` }, offeredText({ text }, smallLexicon)));
  index.add({ id: 'soup', group: 'soup' }, offeredText({ title: 'Alles', text: SOUP }, smallLexicon));

  it.each([
    ['Der Lack zieht Krater, wer findet die Quelle?', 'r0'],
    ['Unser Dienstplan in der Pflege macht alle müde.', 'r1'],
    ['Wohin mit dem Abwasser unserer Galvanik?', 'r2'],
    ['Wie kleben wir Holz an Beton?', 'r3'],
  ])('never stands first: %s', (text, first) =>
    expect(ranked(index, queryOf(analyse(text, smallLexicon), smallLexicon))[0]?.id).toBe(first),
  );
});
