// Sentences with which companies begin and end what they write, for measuring what such ballast costs. The sentences
// from which the shipped counts are learned (infra/learn/company-sentences.txt) are others.

const GERMAN = [
  'Wir sind ein familiengeführter Betrieb mit rund 80 Mitarbeitenden am Standort in Westfalen.',
  'Seit über vierzig Jahren beliefern wir Kunden im In- und Ausland mit hochwertigen Produkten.',
  'Als mittelständisches Unternehmen stehen wir unter hohem Kostendruck und brauchen eine praktikable Lösung.',
  'Bisherige Versuche haben leider nicht den gewünschten Erfolg gebracht.',
  'Gesucht wird ein Partner aus der Wissenschaft, der Erfahrung mit solchen Fragestellungen mitbringt.',
  'Über eine erste Einschätzung würden wir uns sehr freuen, gerne auch in einem persönlichen Gespräch.',
  'Unsere Abteilung hat dafür weder das Wissen noch genügend Zeit.',
  'Das Thema ist für die Zukunft unserer Firma von großer Bedeutung.',
  'Ein Budget für ein kleineres Projekt ist vorhanden, Förderung wäre willkommen.',
  'Unsere Kolleginnen und Kollegen sollen von Anfang an einbezogen werden.',
  'Wir produzieren im Dreischichtbetrieb und möchten wettbewerbsfähig bleiben.',
  'Bitte melden Sie sich, wenn Sie uns bei dieser Herausforderung unterstützen können.',
];
const ENGLISH = [
  'We are a family-owned company with about 80 employees and customers all over Europe.',
  'For more than forty years we have supplied high-quality products to our clients.',
  'So far our own attempts have not led to the desired result.',
  'We are looking for a research partner with experience in questions of this kind.',
  'A small budget is available and we would be happy to talk about the next steps.',
  'This topic is of great importance for the future of our business.',
];

/** The same queries with two sentences before and one after each, chosen by position, so that runs are alike. */
export const withBoilerplate = (queries) =>
  queries.map((query, at) => {
    const sentences = query.lang === 'en' ? ENGLISH : GERMAN;
    const pick = (step) => sentences[(at * 5 + step) % sentences.length];
    return { ...query, text: `${pick(0)} ${pick(1)} ${query.text}. ${pick(3)}` };
  });
