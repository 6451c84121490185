import { plainStem } from '../false-friends';
import { stem } from '../stem';

/** Two words that name one thing together, though each alone may be ordinary. */
const GERMAN = `
künstliche intelligenz, maschinelles lernen, additive fertigung, digitaler zwilling, virtuelle realität, erweiterte realität, erneuerbare energien,
betriebliche mitbestimmung, mobiles arbeiten, vorausschauende wartung, psychische belastung, kritische infrastruktur, finite elemente, numerische simulation,
seltene erden, grüner wasserstoff, neuronale netze, demografischer wandel, geistiges eigentum, autonomes fahren, elektrische antriebe, chemische analyse
`;
const ENGLISH = `
artificial intelligence, machine learning, deep learning, additive manufacturing, digital twin, virtual reality, augmented reality, renewable energy, supply chain,
predictive maintenance, data protection, critical infrastructure, finite element, neural network, rare earth, green hydrogen, heat pump, climate change, language model,
intellectual property, autonomous driving, computer vision, image processing, life cycle, machine vision, machine tool, critical raw, raw material, waste heat
`;

const pairs = (list: string, language: 'de' | 'en'): string[] =>
  list
    .split(',')
    .map((phrase) => phrase.trim().split(/\s+/))
    .map((words) => words.map((word) => stem(word, language)).join(' '));

const PHRASES: ReadonlySet<string> = new Set([...pairs(GERMAN, 'de'), ...pairs(ENGLISH, 'en')]);

/** Whether a word pair, as its two stems, is a fixed phrase. */
export const isPhrase = (pair: string): boolean => PHRASES.has(pair.split(' ').map(plainStem).join(' '));
