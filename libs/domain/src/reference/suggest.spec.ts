import * as fc from 'fast-check';
import { suggestSector, suggestTopics, type NamedTopic } from '.';

const topic = (id: string, parent: string | null, ...names: string[]): NamedTopic => ({ id, parent, names });
const topics = [
  topic('production', null, 'Produktion und Technik', 'Fertigung'),
  topic('surface', 'production', 'Oberflächen- und Beschichtungstechnik', 'Beschichtung', 'Lackieren', 'coating'),
  topic('joining', 'production', 'Fügetechnik', 'Schweißen', 'Kleben', 'welding'),
  topic('maintenance', 'production', 'Instandhaltung', 'Wartung'),
  topic('predictive', 'maintenance', 'Vorausschauende Instandhaltung', 'Zustandsüberwachung'),
  topic('visual', 'production', 'Optische Prüfung und Bildverarbeitung', 'Sichtprüfung', 'Kameraprüfung'),
];

describe('suggested topics', () => {
  it.each([
    ['In der Pulverbeschichtung haben wir kleine Einschlüsse.', ['surface']],
    ['Wir schweißen dünne Bleche und kleben Dichtungen.', ['joining']],
    ['Weld seams crack after welding.', ['joining']],
    ['Wir wollen vorausschauende Instandhaltung statt fester Termine.', ['predictive']],
    ['Die Sichtprüfung nach dem Lackieren dauert lange.', ['surface', 'visual']],
    ['Wir haben ein Problem.', []],
    ['Produktion', []],
    ['', []],
  ])('of “%s” are %j', (text, expected) => expect(suggestTopics(text, topics)).toEqual(expected));

  it('are never more than three, and known', () => {
    const words = fc.constantFrom(...topics.flatMap(({ names }) => names), 'und', 'Ofen');
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (all) => {
        const chosen = suggestTopics(all.join(' '), topics);
        expect(chosen.length).toBeLessThanOrEqual(3);
        expect(new Set(chosen).size).toBe(chosen.length);
        for (const id of chosen) expect(topics.map((one) => one.id)).toContain(id);
      }),
    );
  });
});

describe('the suggested sector', () => {
  it.each([
    ['In unserer Bäckerei wird der Teig zu weich.', '10'],
    ['Wir sind eine Gießerei und schmelzen Aluminium.', '24'],
    ['Die Pulverbeschichtung hat Einschlüsse.', '25'],
    ['Unser Pflegedienst plant Touren von Hand.', '88'],
    ['Uns fehlt ein Werkzeug.', null],
  ])('of “%s” is %s', (text, expected) => expect(suggestSector(text)).toBe(expected));
});
