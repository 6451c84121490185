import { findTopics } from '@domain/reference';
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

  const { items } = data.topicWords();
  it.each(
    (
      'Schweiß Kleb Leim Verpack Überwach Chatbot Kühl Schmier Haut Lack Pulver Kratzer Rost Galvanik ' +
      'Fräs Dreh Bohr Säge Span CNC Laser Blech Guss Gieß Biegen Stanz Plastik Folie ' +
      'Spritzguss Gummi Holz Möbel Tischler Schreiner Textil Wäsch Nähen Stoff Beton Dämm Schimmel Baustelle ' +
      'Dach Solar Akku Batterie Ladesäule Wasserstoff Wärmepumpe Dampf Ofen Druckluft Strom Abwasser Spülwasser Geruch ' +
      'Staub Lärm Gefahrstoff Unfall Stapler Rücken Heben Schicht Dienstplan Überstunden Urlaub Kamera GPS Ortung ' +
      'Datenschutz Betriebsrat Personalrat Kündigung Leiharbeit Algorithmus Bewerb Azubi Lehrling Schulung Rente Wissen Roboter Greifer ' +
      'Palett Drohne 3D-Druck Prototyp Zeichnung Simulation Sensor Feuchte Platine SPS Schaltschrank Excel Rechnung ERP ' +
      'Buchhaltung Übersetz Diktier Pflege Krankenhaus Stall Gewächshaus Ernte Bäckerei Getränk Spedition Touren LKW Lager ' +
      'Regal Müll Schrott Recycling CO2 Hochwasser Hacker Patent Nachfolge Webshop Filiale Kalkulation'
    ).split(' '),
  )('finds a topic by what people type: %s', (typed) => expect(findTopics(typed, items)).not.toEqual([]));

  it.each([
    ['Schweiß', 'joining'],
    ['kleb', 'joining'],
    ['Leim', 'joining'],
    ['Verpack', 'food-technology'],
    ['Überwach', 'monitoring-privacy'],
    ['ueberwach', 'monitoring-privacy'],
    ['Chatbot', 'generative-ai'],
    ['Kühl', 'energy-efficiency'],
    ['Schmier', 'maintenance'],
    ['Haut', 'occupational-safety'],
  ])('finds by “%s” the topic %s', (typed, topic) => expect(findTopics(typed, items).slice(0, 3)).toContain(topic));

  it.each([
    ['Wir kleben Griffe auf Pfannen, und der Kleber hält nicht.', 'joining'],
    ['Der Kühlschmierstoff an der Fräse riecht, und zwei haben Ausschlag an der Haut.', 'machining'],
    ['Der Chef will Kameras in die Lastwagen hängen, die uns überwachen.', 'monitoring-privacy'],
    ['Unser Schichtplan passt den Leuten nicht mehr.', 'working-time'],
    ['Das Waschwasser der Galvanik muss teuer weg.', 'water'],
    ['Unsere Lastwagen fahren auf der Rückfahrt leer.', 'transport-logistics'],
    ['Wir hören Getriebe der Windkraftanlagen zu spät.', 'predictive-maintenance'],
    ['Als Trockenbauer haben wir alle kaputte Schultern.', 'ergonomics'],
  ])('suggests of “%s” the topic %s', (text, topic) => expect(data.suggestTopics(text)).toContain(topic));

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
