import { everyone, members, partner, type ChallengeSketch } from '../sketches';

/** What goes wrong with metal: coating, casting, cutting, drawing, pressing, plating. */
export const metal: readonly ChallengeSketch[] = [
  {
    key: 'pulverlack-krater',
    by: 'halvermann',
    daysAgo: 2,
    title: 'Die Krater im Pulverlack findet unser Kunde, nicht wir',
    what: everyone(
      'Auf dunklen Gehäusen haben wir immer wieder Krater und kleine Pickel im Pulverlack. Nach dem Ofen schauen zwei Leute jedes Teil an. Trotzdem gehen welche raus, weil man auf Anthrazit kaum etwas sieht.',
    ),
    where: members(
      'An der Abnahme hinter dem Einbrennofen, Halle 2. Das Gehänge läuft mit 1,2 Metern in der Minute vorbei.',
    ),
    cost: partner(
      'Zuletzt 4 von 100 Teilen. Mit Entlacken, neu Beschichten und Fracht sind das etwa 6.500 Euro im Monat.',
    ),
    tried: everyone(
      'Mehr Licht, eine Lupenlampe, den Pulverhersteller gewechselt. Nach zwei Wochen war alles wie vorher.',
    ),
    enough: everyone(
      'Wenn uns jemand zeigt, woran man die Stelle schon vor dem Ofen erkennt. Dann blasen wir das Teil ab und hängen es neu auf.',
    ),
    topics: ['surface-technology', 'visual-inspection'],
    formats: ['lab_day', 'contract_research'],
    changesWork: 'unknown',
  },
  {
    key: 'guss-poren',
    by: 'brinkforth',
    daysAgo: 24,
    title: 'Gasblasen im Pumpengehäuse sehen wir erst beim Drehen',
    what: everyone(
      'Unsere Pumpengehäuse aus Grauguss haben an der Flanschseite Poren. Von außen ist das Teil gut. Erst wenn der Kunde den Flansch plandreht, kommen die Löcher zum Vorschein.',
    ),
    where: members('Formanlage 1, Kernmacherei. Betroffen ist vor allem das große Gehäuse mit dem doppelten Kern.'),
    cost: partner(
      '11 Prozent Ausschuss auf dieses Teil, rund 140 Stück im Monat zu je 38 Euro. Dazu zwei Reklamationen mit Sortieraktion.',
    ),
    tried: everyone(
      'Gießtemperatur um 20 Grad hoch, Kerne länger getrocknet, anderer Binder. Mal wird es besser, mal schlechter, wir verstehen nicht warum.',
    ),
    enough: everyone(
      'Wenn wir wissen, ob das Gas aus dem Kern kommt oder aus dem Eisen. Den Rest schaffen wir selbst.',
    ),
    topics: ['forming-casting', 'simulation'],
    formats: ['thesis', 'contract_research'],
    changesWork: 'no',
  },
  {
    key: 'spaene-nest',
    by: 'kowalczak',
    daysAgo: 9,
    title: 'Nachts bleibt die Maschine stehen, weil sich lange Späne um den Bohrer wickeln',
    what: everyone(
      'Wir bohren Hydraulikblöcke 400 Millimeter tief. Bei einem Stahl gibt es statt kurzer Späne lange Locken. Die wickeln sich zum Nest, der Bohrer bricht, und bis morgens um sechs merkt es keiner.',
    ),
    where: members('Bearbeitungszentrum 4, Werkstoff 16MnCr5 vom zweiten Lieferanten.'),
    cost: partner('Ein Bohrer kostet 190 Euro. Im letzten Quartal waren es 31 Stück und etwa 90 Stunden Stillstand.'),
    tried: everyone(
      'Vorschub rauf und runter, Kühlmitteldruck auf 60 bar. Der Vertreter hat drei andere Schneiden dagelassen, eine war etwas besser.',
    ),
    enough: everyone(
      'Wenn die Maschine nachts selbst merkt, dass es gleich schiefgeht, und stehen bleibt. Ein ganzer Bohrer wäre mir schon genug.',
    ),
    topics: ['machining', 'maintenance'],
    formats: ['lab_day', 'thesis'],
    changesWork: 'no',
  },
  {
    key: 'messer-schleifer',
    by: 'tillkorn',
    daysAgo: 47,
    title: 'Unser Schleifer geht im Sommer, und seine Hände kann keiner aufschreiben',
    what: everyone(
      'Ein Kollege schleift bei uns seit 41 Jahren Messer von Hand am Stein. Er hört und fühlt, wann die Klinge dünn genug ist. Zwei Junge lernen bei ihm, aber nach zwei Jahren ist immer noch jede fünfte Klinge zu dick oder blau.',
    ),
    where: everyone('Am nassen Schleifstein in der alten Werkstatt, große Kochmesser und Filiermesser.'),
    cost: members(
      'Wenn er weg ist, schaffen wir vielleicht die Hälfte der Stückzahl. Dann kann ich den Betrieb auch keinem übergeben.',
    ),
    tried: everyone('Wir haben gefilmt, wie er arbeitet. Auf dem Film sieht man aber nicht, wie fest er drückt.'),
    enough: everyone(
      'Wenn man den Druck und den Winkel irgendwie messen und den Jungen zeigen könnte. Und ein ehrlicher Rat, wie man so einen Betrieb übergibt.',
    ),
    topics: ['knowledge-management', 'succession', 'crafts'],
    formats: ['talk', 'thesis', 'funded_project'],
    changesWork: 'yes',
  },
  {
    key: 'draht-abriss',
    by: 'vossgrote',
    daysAgo: 31,
    title: 'Der Draht reißt zwei- bis dreimal pro Schicht, und danach steht der ganze Zug',
    what: everyone(
      'Beim Ziehen auf 0,8 Millimeter reißt uns der Draht. Mal ist der Ziehstein verschlissen, mal war am Ring schon vorher etwas. Wir wechseln die Steine nach Gefühl, oft zu spät, oft zu früh.',
    ),
    where: members('Mehrfachzug 7 und 9, letzte vier Steine.'),
    cost: partner(
      'Jeder Abriss kostet 25 Minuten. Im Jahr sind das gut 600 Stunden auf zwei Anlagen, dazu Ziehsteine für 84.000 Euro.',
    ),
    tried: everyone(
      'Einen Zähler, der nach 40 Tonnen zum Wechsel mahnt. Passt bei der einen Güte und bei der anderen gar nicht.',
    ),
    enough: everyone('Wenn ein Lämpchen angeht, bevor der Stein hinüber ist. Es darf sich auch mal irren.'),
    topics: ['predictive-maintenance', 'sensors', 'metals'],
    formats: ['contract_research', 'funded_project'],
    changesWork: 'unknown',
  },
  {
    key: 'blech-rueckfederung',
    by: 'luedeking',
    daysAgo: 63,
    title: 'Das hochfeste Blech federt bei jeder Coil-Lieferung anders zurück',
    what: everyone(
      'Wir pressen Sitzschienen aus hochfestem Stahl. Nach dem Öffnen der Presse geht der Schenkel wieder auf, mal um ein Grad, mal um drei. Das Werkzeug ist immer dasselbe, nur das Coil ist neu.',
    ),
    where: members('Folgeverbund auf der 630-Tonnen-Presse, vorletzte Stufe.'),
    cost: partner(
      'Bei jedem Coilwechsel stehen wir 40 bis 70 Minuten zum Nachstellen. Das sind acht Wechsel in der Woche.',
    ),
    tried: everyone(
      'Keile zum Nachstellen eingebaut und eine Tabelle nach Lieferant angelegt. Hilft bei zwei von fünf Lieferanten.',
    ),
    enough: everyone(
      'Wenn wir vor dem Einfädeln wissen, wie weit wir verstellen müssen. Auf ein halbes Grad genau reicht.',
    ),
    topics: ['forming-casting', 'simulation', 'metals'],
    formats: ['thesis', 'funded_project'],
    changesWork: 'no',
    anonymous: true,
  },
  {
    key: 'duennblech-naht',
    by: 'luedeking',
    daysAgo: 112,
    title: 'Unsere Naht am dünnen Halter brennt durch, sobald der Spalt größer wird',
    what: everyone(
      'Wir schweißen Halter aus 0,7er Blech mit MAG. Ist der Spalt ein bisschen größer, haben wir ein Loch. Wir überlegen, auf Laser zu gehen, aber keiner von uns hat damit gearbeitet.',
    ),
    where: members('Schweißzelle 3, Überlappnaht, verzinktes Blech.'),
    cost: members('Nacharbeit an jedem zwölften Halter, dazu ein Kollege nur fürs Flicken.'),
    tried: everyone('Anderes Gas, dünnerer Draht, Kupferschiene darunter. Das Zink spritzt trotzdem.'),
    enough: everyone(
      'Zehn Probestücke, die jemand mit Laser schweißt und ehrlich beurteilt. Dann wissen wir, ob sich die Anschaffung lohnt.',
    ),
    topics: ['joining', 'laser-photonics'],
    formats: ['lab_day', 'contract_research', 'equipment_use'],
    changesWork: 'unknown',
  },
  {
    key: 'nickel-spuelwasser',
    by: 'dellbrinck',
    daysAgo: 18,
    title: 'Wir kippen mit dem Spülwasser jeden Tag gutes Nickel weg',
    what: everyone(
      'An der Nickelstraße schleppen die Teile Badflüssigkeit in die Spülen mit. Das Wasser geht in unsere Abwasseranlage, dort fällen wir das Nickel aus, und der Schlamm wird teuer entsorgt. Gleichzeitig kaufen wir jede Woche neues Nickelsalz.',
    ),
    where: members('Gestellautomat 1, die drei Spülen hinter dem Glanznickel.'),
    cost: partner(
      '38 Kubikmeter Wasser am Tag, 21 Tonnen Schlamm im Jahr. Salz und Entsorgung zusammen rund 120.000 Euro.',
    ),
    tried: everyone(
      'Längere Abtropfzeit, dann gab es Flecken. Ein Anbieter wollte uns gleich eine ganze Anlage verkaufen.',
    ),
    enough: everyone(
      'Wenn jemand ohne Verkaufsabsicht ausrechnet, was bei unserer Menge geht. Die Hälfte weniger Wasser wäre ein Erfolg.',
    ),
    topics: ['water', 'resource-efficiency', 'surface-technology'],
    formats: ['lab_day', 'contract_research'],
    changesWork: 'no',
  },
];
