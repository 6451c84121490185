import { Lexicon, WordForms } from '@domain/text';
import { createHash } from 'node:crypto';
import { ShippedWords } from '@backend/text';
import { aDocument } from '../testing/contract-documents';
import { AUDIENCES, meiliDocument } from './document';
import { SETTINGS_VERSION, settingsOf } from './settings';

const document = aDocument(1, {
  title: 'Krater im Pulverlack',
  text: 'Blasen auf dunklen Gehäusen, measured in the lab.',
  memberText: 'In Halle zwei',
  topicWords: 'Oberflächen surfaces',
  position: { lat: 51.5, lon: 7.4 },
});

/**
 * Indexes that were built with other settings, another shape of documents or another analysis of words are built anew
 * when the version rises, and only then. Whoever sees this fail raises the version and writes down the new print.
 */
it('the version of the settings belongs to exactly these settings, documents and words', () => {
  const wordForms = new WordForms(new Lexicon(ShippedWords.read().data));
  const kept = AUDIENCES.map((audience) => meiliDocument(document, audience, wordForms));
  const print = createHash('sha256')
    .update(JSON.stringify([settingsOf({}, {}), kept]))
    .digest('hex')
    .slice(0, 16);
  expect({ version: SETTINGS_VERSION, print }).toEqual({ version: 3, print: 'd6b839459b3448b8' });
});
