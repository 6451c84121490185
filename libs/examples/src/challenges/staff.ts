import { everyone, members, type ChallengeSketch } from '../sketches';

/** What works councils ask science. Their employers are not the ones who write here. */
export const staff: readonly ChallengeSketch[] = [
  {
    key: 'fahrer-kamera',
    by: 'betriebsrat-marwig',
    daysAgo: 4,
    title: 'In den neuen Lkw filmt eine Kamera das Gesicht, und keiner weiß, wo die Bilder bleiben',
    what: everyone(
      'Die neuen Zugmaschinen haben einen Müdigkeitswarner mit Kamera. Dazu kommt ein System, das jede Bremsung bewertet und Punkte vergibt. Die Fahrerinnen und Fahrer haben Angst, dass daraus eine Rangliste wird.',
    ),
    where: everyone('27 Zugmaschinen im Nah- und Fernverkehr, Standort Duisburg.'),
    cost: members('Zwei gute Leute haben schon gekündigt und das als Grund genannt.'),
    tried: everyone(
      'Wir haben beim Hersteller gefragt und ein Datenblatt auf Englisch bekommen. Der Arbeitgeber ist gesprächsbereit, weiß es aber selbst nicht.',
    ),
    enough: everyone(
      'Eine Aufstellung in einfachen Worten: welche Daten, wo, wie lange, wer sieht sie. Und Sätze, die man in eine Betriebsvereinbarung schreiben kann.',
    ),
    topics: ['monitoring-privacy', 'employee-data', 'works-agreements'],
    formats: ['talk', 'training', 'contract_research'],
    changesWork: 'yes',
  },
  {
    key: 'giesshalle-hitze',
    by: 'betriebsrat-brinkforth',
    title: 'Im Sommer sind es am Gießplatz 48 Grad, und die Kollegen über fünfzig kippen als Erste um',
    what: everyone(
      'Am Gießplatz und beim Ausleeren wird es im Sommer unerträglich. Getragen wird trotzdem die schwere Schutzkleidung. Letztes Jahr hatten wir vier Kreislaufzusammenbrüche, alle bei Älteren.',
    ),
    where: everyone('Gießplatz und Ausleerstelle in Ennepetal, Früh- und Spätschicht, 34 Beschäftigte.'),
    cost: members('Wer einmal umgefallen ist, will da nicht mehr hin. Drei haben um Versetzung gebeten.'),
    tried: everyone('Ventilatoren und Wasserspender. Die Ventilatoren blasen nur die heiße Luft im Kreis.'),
    enough: everyone(
      'Pausen, Kleidung und Lüftung, die zusammenpassen. Am liebsten gemessen, damit man am Tisch nicht streiten muss.',
    ),
    topics: ['occupational-health', 'ageing-workforce', 'climate-adaptation'],
    formats: ['lab_day', 'talk', 'contract_research'],
    changesWork: 'yes',
  },
  {
    key: 'tablet-takt',
    by: 'betriebsrat-erlenbusch',
    title: 'Seit das Tablet den nächsten Handgriff vorgibt, redet am Montageplatz keiner mehr',
    what: everyone(
      'In der Schubladenmontage zeigt ein Tablet jeden Schritt und läuft nach einer festen Zeit weiter. Neue lernen damit schneller. Die Erfahrenen sagen, sie dürfen nicht mehr denken, und abends sind sie müder als früher.',
    ),
    where: everyone('Montage in Bünde, 22 Plätze seit dem Frühjahr.'),
    cost: members('Mehr Krankmeldungen an diesen Plätzen als im übrigen Betrieb.'),
    tried: everyone(
      'Wir haben vorgeschlagen, dass jeder selbst weiterschaltet. Da hieß es, dann stimme die Planung nicht.',
    ),
    enough: everyone(
      'Ein Vergleich, fair gemacht: mit festem Takt und ohne. Und was davon an der Müdigkeit wirklich am Tablet liegt.',
    ),
    topics: ['mental-load', 'assistance-systems', 'work-design'],
    formats: ['thesis', 'contract_research', 'funded_project'],
    changesWork: 'yes',
  },
  {
    key: 'schicht-aeltere',
    by: 'betriebsrat-wirtzfeld',
    daysAgo: 54,
    title: 'Ab fünfundfünfzig schafft bei uns kaum noch einer die Nachtschicht, aber die Maschine läuft durch',
    what: everyone(
      'Die Papiermaschine läuft rund um die Uhr in fünf Schichten. Die Hälfte der Kollegen ist über fünfzig. Viele schlafen nach der Nacht nicht mehr richtig. Einfach aus der Nacht herausnehmen geht nicht, dann trifft es die Jungen doppelt.',
    ),
    where: everyone('Papiermaschine 2 und Ausrüstung in Düren, 96 Beschäftigte in Wechselschicht.'),
    cost: everyone('Zwölf Leute sind wegen Schlaf und Kreislauf auf Dauer aus der Schicht raus.'),
    tried: everyone('Freiwillig tauschen. Das geht auf die Kosten von immer denselben.'),
    enough: everyone('Zwei oder drei Schichtpläne zur Auswahl, durchgerechnet, mit dem, was man über Schlaf weiß.'),
    topics: ['working-time', 'ageing-workforce', 'occupational-health'],
    formats: ['talk', 'thesis', 'contract_research'],
    changesWork: 'yes',
  },
  {
    key: 'ki-dienstplan',
    by: 'betriebsrat-lippewehr',
    daysAgo: 6,
    title: 'Eine KI soll unsere Dienstpläne schreiben, und niemand kann sagen, wonach sie entscheidet',
    what: everyone(
      'Die Klinik will ein Programm einführen, das Dienste automatisch verteilt. Es soll aus der Vergangenheit lernen. In der Vergangenheit haben aber die Gutmütigen die meisten Wochenenden gemacht. Wir fürchten, dass das jetzt zur Regel wird.',
    ),
    where: everyone('Pflege auf elf Stationen in Wesel, rund 240 Kolleginnen und Kollegen.'),
    cost: members('Auf zwei Stationen ist seit der Ankündigung die Stimmung im Keller.'),
    tried: everyone('Fragen an den Anbieter geschickt. Antwort: Das sei Geschäftsgeheimnis.'),
    enough: everyone(
      'Fragen, die wir stellen müssen, und eine Probe an unseren eigenen alten Plänen, ob es gerecht verteilt.',
    ),
    topics: ['trustworthy-ai', 'works-agreements', 'human-ai'],
    formats: ['talk', 'training', 'contract_research'],
    changesWork: 'yes',
  },
  {
    key: 'exoskelett-lager',
    by: 'betriebsrat-nordkai',
    daysAgo: 28,
    title: 'Der Chef hat Rückenstützen zum Anschnallen bestellt, und wir wissen nicht, ob sie gut tun',
    what: everyone(
      'Für die Palettenplätze liegen sechs Exoskelette da. Manche Kollegen finden sie prima, anderen scheuert es an der Hüfte, und beim Treppensteigen stört es. Keiner kann sagen, ob der Rücken auf Dauer stärker oder schwächer davon wird.',
    ),
    where: everyone('Palettieren und Wareneingang in Dortmund, Säcke und Kartons bis 25 Kilo.'),
    cost: members('Rücken ist bei uns der häufigste Grund für lange Krankheit.'),
    tried: everyone(
      'Zwei Wochen Probe auf freiwilliger Basis, mit einem Fragebogen, den wir selbst geschrieben haben.',
    ),
    enough: everyone(
      'Eine ordentliche Untersuchung mit Messung, und die Antwort, ob eine Hebehilfe nicht besser wäre.',
    ),
    topics: ['ergonomics', 'occupational-health', 'acceptance'],
    formats: ['lab_day', 'thesis'],
    changesWork: 'yes',
  },
  {
    key: 'stimme-stimmung',
    by: 'betriebsrat-hellhoern',
    daysAgo: 15,
    title: 'Das neue Programm hört mit und meldet, ob wir freundlich klingen',
    what: everyone(
      'Im Kundendienst wird ein Programm getestet, das aus der Stimme die Stimmung erkennen soll. Am Bildschirm erscheint dann ein rotes Gesicht. Die Kolleginnen verstellen sich jetzt den ganzen Tag.',
    ),
    where: everyone('Zwei Testgruppen in Oberhausen, zusammen 36 Plätze.'),
    cost: members('Drei haben sich nach zwei Wochen aus dem Test abgemeldet.'),
    tried: everyone(''),
    enough: everyone('Eine klare Auskunft, was davon erlaubt ist. Und was man über die Folgen für die Leute weiß.'),
    topics: ['ai-law', 'monitoring-privacy', 'mental-load'],
    formats: ['talk', 'training'],
    changesWork: 'yes',
  },
  {
    key: 'umbau-elektro',
    by: 'betriebsrat-luedeking',
    title: 'In vier Jahren fällt ein Drittel unserer Teile weg, und wer jetzt an der Presse steht, weiß nicht wohin',
    what: everyone(
      'Ein großer Teil unserer Pressteile sitzt am Verbrennungsmotor. Der Chef spricht von Batteriekästen und neuen Anlagen. Von den Leuten an der Presse spricht keiner. Viele haben seit zwanzig Jahren keinen Kurs mehr gemacht und trauen sich keinen zu.',
    ),
    where: everyone('Presswerk in Olpe, etwa 90 Angelernte und Facharbeiter.'),
    cost: everyone('Wer gehen kann, schaut sich jetzt schon um. Das sind meistens die Besten.'),
    tried: everyone('Ein Kursheft ausgelegt. Angemeldet hat sich keiner.'),
    enough: everyone(
      'Ein Weg, wie man im laufenden Betrieb lernt, an echten Maschinen, in kleinen Stücken. Und ein Bild, welche Arbeit es dann noch gibt.',
    ),
    topics: ['qualification', 'skills-management', 'change-management'],
    formats: ['training', 'funded_project', 'talk'],
    changesWork: 'yes',
  },
];
