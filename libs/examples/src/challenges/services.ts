import { everyone, members, partner, type ChallengeSketch } from '../sketches';

/** What bothers people who care, carry, clean, assist and answer calls. */
export const services: readonly ChallengeSketch[] = [
  {
    key: 'pflege-touren',
    by: 'lindquell',
    daysAgo: 1,
    title: 'Wenn morgens zwei krank sind, baue ich die Pflegetouren am Küchentisch neu',
    what: everyone(
      'Wir fahren jeden Tag 140 Menschen an, auf elf Touren. Wer wann Spritzen bekommt, wer welche Kollegin mag und wo man parken kann, habe ich im Kopf. Meldet sich jemand krank, sitze ich ab fünf Uhr früh am Küchentisch und schiebe Zettel.',
    ),
    where: everyone('Touren im Gelsenkirchener Süden, Frühdienst.'),
    cost: members('Drei Stunden am Tag nur für Umplanen. Wenn ich selbst ausfalle, kann es keiner.'),
    tried: everyone(
      'Unser Pflegeprogramm hat eine Tourenplanung. Sie rechnet nur Kilometer und schickt die Leute zweimal um denselben Block.',
    ),
    enough: everyone('Ein Vorschlag in zehn Minuten, bei dem ich nur noch drei oder vier Besuche verschieben muss.'),
    topics: ['health-care', 'optimisation', 'work-organisation'],
    formats: ['thesis', 'funded_project'],
    changesWork: 'yes',
  },
  {
    key: 'lager-fehlgriffe',
    by: 'nordkai',
    title: 'Nach der Mittagspause greifen wir dreimal so oft ins falsche Fach',
    what: everyone(
      'Bei uns laufen die Leute mit Liste und Wagen durch die Regale, bis zu 16 Kilometer am Tag. Nach 14 Uhr häufen sich falsche Artikel. Wir überlegen, ob fahrende Regale oder kleine Roboter helfen, aber die Halle ist alt und der Boden uneben.',
    ),
    where: members('Halle 2 am Hafen, 9.000 Fächer, Ersatzteile und Gartengeräte.'),
    cost: partner('Etwa 60 Fehler am Tag. Jeder kostet uns mit Rücksendung um die 17 Euro.'),
    tried: everyone('Größere Schilder und eine zweite Kontrolle am Packtisch. Die Kontrolle hält jetzt alles auf.'),
    enough: everyone('Halb so viele Fehler und halb so weite Wege, ohne dass wir die Halle neu bauen.'),
    topics: ['intralogistics', 'mobile-robots', 'logistics'],
    formats: ['lab_day', 'thesis', 'funded_project'],
    changesWork: 'yes',
  },
  {
    key: 'e-lkw-laden',
    by: 'marwig',
    daysAgo: 19,
    title: 'Acht Elektro-Lkw stehen abends am Tor, und unser Anschluss reicht für drei',
    what: everyone(
      'Wir bekommen bis zum Sommer acht elektrische Lkw. Alle kommen zwischen 17 und 19 Uhr zurück und sollen um vier wieder voll sein. Dazu muss die Disposition wissen, welcher Wagen welche Tour noch schafft.',
    ),
    where: members('Hof in Duisburg, Anschluss 400 Kilowatt, Halle mit großem flachem Dach.'),
    cost: partner('Ein neuer Trafo soll 310.000 Euro kosten und kommt frühestens in 20 Monaten.'),
    tried: everyone('Den Netzbetreiber gefragt und einen Ladesäulenverkäufer. Jeder rechnet nur seinen Teil.'),
    enough: everyone(
      'Ein Plan, wie wir mit dem Anschluss von heute hinkommen, notfalls mit Speicher oder anderen Touren.',
    ),
    topics: ['mobility', 'transport-logistics', 'smart-grids'],
    formats: ['contract_research', 'funded_project', 'thesis'],
    changesWork: 'yes',
  },
  {
    key: 'reinigung-sprachen',
    by: 'quastholt',
    title: 'Unsere Leute sprechen 23 Sprachen, und der falsche Reiniger landet trotzdem auf dem Steinboden',
    what: everyone(
      'Wir reinigen nachts Büros und Praxen. Die Einweisung gibt es auf Deutsch, als Zettel. Viele verstehen sie nicht und fragen aus Scham nicht nach. Zweimal hat jemand den falschen Reiniger gemischt, einmal musste eine Kollegin zum Arzt.',
    ),
    where: everyone('Rund 80 Objekte in Düsseldorf und Umgebung, Schicht von 18 bis 23 Uhr.'),
    cost: members('Im Schnitt lernen wir 14 neue Leute im Monat an. Ein versauter Steinboden kam auf 11.000 Euro.'),
    tried: everyone('Zettel übersetzen lassen. Manche können nicht gut lesen, in keiner Sprache.'),
    enough: everyone(
      'Eine Einweisung auf dem Handy, mit Bildern oder zum Anschauen, die in zehn Minuten sitzt und die keiner als Schule empfindet.',
    ),
    topics: ['e-learning', 'occupational-safety', 'diversity'],
    formats: ['thesis', 'training', 'funded_project'],
    changesWork: 'yes',
  },
  {
    key: 'werkstatt-anzeige',
    by: 'sonnenhang',
    daysAgo: 36,
    title: 'Unsere Beschäftigten könnten mehr montieren, wenn ihnen jemand den nächsten Griff zeigte',
    what: everyone(
      'In unserer Werkstatt bauen Menschen mit Behinderung Kabelsätze zusammen. Viele schaffen jeden einzelnen Schritt, vergessen aber die Reihenfolge. Dann wartet man auf die Gruppenleiterin, und die hat zwölf Leute.',
    ),
    where: everyone('Montage in Gummersbach, sechs Tische, Sätze mit 9 bis 14 Teilen.'),
    cost: everyone('Es geht uns weniger ums Geld. Wer warten muss, verliert die Lust.'),
    tried: everyone('Fotos am Tisch und ein Tablet. Das Tablet lenkt ab, und mit Handschuhen geht es nicht.'),
    enough: everyone(
      'Licht oder Bild auf dem Tisch, das sich nach dem Tempo des Menschen richtet und nicht umgekehrt.',
    ),
    topics: ['assistance-systems', 'inclusion', 'assembly'],
    formats: ['lab_day', 'thesis', 'funded_project'],
    changesWork: 'yes',
  },
  {
    key: 'anrufe-wissen',
    by: 'hellhoern',
    state: 'paused',
    daysAgo: 140,
    title: 'Die Antwort steht irgendwo, aber der Anrufer wartet, bis wir sie gefunden haben',
    what: everyone(
      'Wir beantworten Anrufe für vierzig Auftraggeber. Jeder hat eigene Regeln, verteilt auf Ordner, Mails und alte Handbücher. Die Neuen legen den Anrufer auf Warteschleife und fragen laut in den Raum.',
    ),
    where: members('Großraum 3 in Oberhausen, Tarife und Gewährleistung.'),
    cost: partner(
      'Im Schnitt 2 Minuten 40 Sekunden Suche je Anruf. Wir werden nach Gesprächen bezahlt, nicht nach Minuten.',
    ),
    tried: everyone(
      'Ein internes Wiki. Es ist voll und veraltet. Ein Chatprogramm hat Antworten erfunden, das haben wir gleich wieder abgeschaltet.',
    ),
    enough: everyone('Die richtige Stelle im richtigen Dokument in zehn Sekunden, mit Datum, von wann sie ist.'),
    topics: ['knowledge-graphs', 'nlp', 'data-management'],
    formats: ['thesis', 'funded_project'],
    changesWork: 'yes',
  },
];
