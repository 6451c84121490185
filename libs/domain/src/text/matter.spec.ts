import * as fc from 'fast-check';
import { analyse } from './analyse';
import { withoutLetter } from './letter';
import { matterOf, withoutRepeats } from './matter';
import { smallLexicon } from './small-lexicon.spec-data';

const said = (text: string): string => text.replace(/\s+/g, ' ').trim();
const MATTER = 'In unserer Halle zieht der Lack Krater. Wer kann helfen?';

describe('what surrounds a letter and tells no subject', () => {
  it.each([
    ['a greeting', `Sehr geehrte Damen und Herren,\n\n${MATTER}`],
    ['a greeting by name', `Sehr geehrter Herr Dr. Muster,\n${MATTER}`],
    ['a greeting without lines', `Guten Tag, ${MATTER}`],
    ['a short greeting', `Moin zusammen,\n${MATTER}`],
    ['colleagues', `Liebe Kolleginnen und Kollegen,\n${MATTER}`],
    ['an English greeting', `Dear Professor Smith,\n${MATTER}`],
    ['a closing', `${MATTER}\n\nMit freundlichen Grüßen\nSabine Muster`],
    ['a closing without umlauts', `${MATTER}\nMit freundlichen Gruessen\nS. Muster`],
    ['a short closing', `${MATTER}\nLG\nSabine`],
    ['thanks and a closing', `${MATTER}\nVielen Dank im Voraus und beste Grüße\nS. Muster`],
    ['a closing without lines', `${MATTER} Mit besten Grüßen Sabine Muster, Muster GmbH, Gewerbering 7`],
    ['a closing from somewhere', `${MATTER}\nHerzliche Grüße vom Deich\nThies Muster`],
    ['a closing of her own', `${MATTER}\nBlühende Grüße\nFriederike Muster\nÖffnungszeiten: Di-Fr 9-18 Uhr`],
    [
      'words about the letter',
      `Ich habe Ihre Kontaktdaten im Netz gefunden. ${MATTER} Über einen Rückruf würde ich mich freuen.`,
    ],
    ['how to answer', `${MATTER}\nFür Rückfragen stehe ich Ihnen gerne telefonisch zur Verfügung.`],
    ['English politeness', `I hope this message finds you well. ${MATTER}\nPlease do not hesitate to contact me.`],
    ['an English closing', `${MATTER}\nThanks in advance and kind regards\nPaul M.\nPlant manager`],
    [
      'a signature',
      `${MATTER}\nFreundliche Grüße\ni. A. S. Muster\nEinkauf und Qualität\nMuster GmbH | Am Anger 3 | 04999 Musterau\n` +
        'Tel. 02599 000-14, Fax -99\nGeschäftsführer: K. Muster, Amtsgericht Musterau HRB 00001',
    ],
    [
      'a disclaimer',
      `${MATTER}\nDiese E-Mail enthält vertrauliche Informationen. Wenn Sie nicht der richtige Adressat sind, löschen Sie sie bitte.`,
    ],
    ['a wish for trees', `${MATTER}\nBitte denken Sie an die Umwelt, bevor Sie diese Mail drucken.`],
    ['an English disclaimer', `${MATTER}\nThis message is confidential and intended for the named recipient only.`],
    [
      'the letter that is answered',
      `${MATTER}\n\nAm 12.11.2026 um 09:14 schrieb Paul Muster:\n> Wie geht es dem Ofen?`,
    ],
    ['an answered English letter', `${MATTER}\nOn 12 Nov 2026, Paul M. wrote:\nHow is the furnace?`],
    ['a letter passed on', `${MATTER}\n-----Ursprüngliche Nachricht-----\nVon: Paul\nAn: Sabine\nDer Ofen ist aus.`],
    ['heads of a letter', `${MATTER}\nVon: Paul Muster\nGesendet: Montag\nBetreff: Ofen\nDer Ofen ist aus.`],
    ['lines that are quoted', `> Was ist mit dem Ofen?\n${MATTER}`],
    ['numbers to ring', `${MATTER}\nTelefon: +49 (0) 2599 123-45\nmobil 0170 0000000`],
    ['addresses', `${MATTER}\ns.muster@example.org https://www.example.org/kontakt`],
    ['an entry in a register', `${MATTER}\nAmtsgericht Musterau HRB 12345`],
  ])('is left out: %s', (_, letter) => {
    expect(said(withoutLetter(letter))).toBe(said(MATTER));
    expect(withoutLetter(letter)).toHaveLength(letter.length);
  });

  it.each([
    [
      'what is said after the name',
      'Krater.\nViele Grüße\nSabine\nPS: Es geht um eine Halle mit zwei Öfen und einer alten Absaugung im Keller, die immer stört.',
    ],
    ['a firm that is greeted inside', 'Wir grüßen unsere Kunden mit einem Bildschirm, der flackert.'],
    ['standards', 'Prüfung nach DIN VDE 0119-206-1:2004 und DIN 18160-1.'],
    ['figures', 'Bisher 40 kW, später 2 x 50 kW, 3.500 Pfähle, 0,4 mm.'],
    ['a thing that is called mail', 'Unsere Mailsoftware verschickt Rechnungen doppelt.'],
    ['a colleague', 'Liebe zum Detail reicht nicht, der Lack zieht Krater.'],
  ])('is not: %s', (_, text) => expect(said(withoutLetter(text))).toContain(said(text.split('\n').at(-1) ?? '')));

  it.each(['', 'Mit freundlichen Grüßen', 'Hallo!', '0170 0000000', '> nur ein Zitat'])(
    'stays where nothing else is there: %j',
    (text) => expect(withoutLetter(text)).toBe(text),
  );

  it('never throws and never moves anything', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(withoutLetter(text)).toHaveLength(text.length);
        expect(withoutRepeats(text)).toHaveLength(text.length);
      }),
    ));
});

describe('saying a thing again', () => {
  const sentences = [
    'In unserer Halle zieht der Lack Krater.',
    'Wir haben schon gereinigt, z. B. die Haken!',
    'Wer findet die Quelle?',
    'The oven is old.',
  ];
  const told = fc.shuffledSubarray(sentences, { minLength: 1 });
  const terms = (title: string | undefined, text: string) =>
    analyse(matterOf(title === undefined ? { text } : { title, text }), smallLexicon).terms;

  it('changes nothing, however often it is said', () =>
    fc.assert(
      fc.property(told, fc.array(fc.nat(), { maxLength: 4 }), (list, again) => {
        const repeated = again.map((at) => list[at % list.length] ?? '');
        expect(terms(undefined, [...list, ...repeated].join(' '))).toEqual(terms(undefined, list.join(' ')));
      }),
    ));

  it('changes nothing where the title has said it', () =>
    expect(terms('Krater im Lack', 'Krater im Lack! Wer hilft?')).toEqual(
      terms('Krater im Lack', '! Wer hilft?'.padStart('Krater im Lack! Wer hilft?'.length)),
    ));
});
