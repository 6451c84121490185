import { ReferenceData } from './reference.service';

describe('reference data', () => {
  const data = new ReferenceData();

  it('knows the place of a postcode in North Rhine-Westphalia and of no other', () => {
    expect(data.place('57223')).toMatchObject({ place: 'Kreuztal', districtName: 'Kreis Siegen-Wittgenstein' });
    expect(data.place('10115')).toBeUndefined();
    expect(data.place('32042')?.place).toBe('Kreis Herford');
    expect(data.place(null)).toBeUndefined();
  });

  it('walks from a topic to its root', () => {
    expect(data.topicPath('assembly').at(0)).toBe('assembly');
    expect(data.topicPath('assembly').at(-1)).toBe('production');
    expect(data.topicPath('nothing')).toEqual([]);
  });

  it('labels topics, sections and divisions in both languages', () => {
    expect(data.topicLabel('production', 'en')).toBe('Production and technology');
    expect(data.sectorLabel('A', 'de')).toBe('Landwirtschaft');
    expect(data.sectionOf('25')).toBe('C');
    expect(data.sectorLabel('ZZ', 'de')).toBe('ZZ');
  });

  it('suggests topics and a sector that exist', () => {
    const text =
      'In unserer Bäckerei wird der Teig zu weich. Wir möchten Roboter zum Greifen und Künstliche Intelligenz.';
    expect(data.suggestTopics(text).every((id) => data.knowsTopic(id))).toBe(true);
    expect(data.suggestTopics(text).length).toBeGreaterThan(0);
    expect(data.suggestSector(text)).toBe('10');
    expect(data.suggestSector('Guten Tag')).toBeNull();
  });

  it('names the sectors of a few postings, each once', () => {
    expect(data.sectorsAmong(['25', null, '25', 'C']).map(({ id }) => id)).toEqual(['C', '25']);
  });

  it('gives readers 53 districts, and only parents that exist', () => {
    const { topics, sectors, districts } = data.forReaders();
    expect(districts).toHaveLength(53);
    for (const list of [topics, sectors]) {
      const ids = new Set(list.map(({ id }) => id));
      expect(ids.size).toBe(list.length);
      expect(list.filter(({ parent }) => parent !== null && !ids.has(parent))).toEqual([]);
    }
  });
});
