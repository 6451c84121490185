/**
 * German nouns that say who writes, how much, when, how it went or what is wanted of others, but not what it is about; and
 * words that begin a sentence and are no nouns. Compounds of such words alone are as ordinary as they are.
 */
export const ORDINARY_GERMAN = `
systeme elektro tempo transparenz internet wagen mail mails regel regeln takt abschlussbericht endbericht schlussbericht unterauftrag arbeitsbereich quantifizierung analyse abfolge abhängigkeit ablauf ableitung ablehnung abnahme abschluss abschnitt absicht absprache abstimmung abteilung
abweichung abwicklung ahnung akteur aktivität akzeptanz alltag alternative ampel anbieter anbindung änderung anfang anforderung
anfrage angabe angebot angehörige angst anhang anlage anlass anleitung annahme anordnung anpassung anregung anreiz anruf ansatz anschluss
ansicht ansprechpartner anspruch anstieg anteil antrag antwort anwendbarkeit anwender anwendung anzahl arbeit arbeiter
arbeitgeber arbeitnehmer arbeitskreis arbeitspaket arbeitsplatz art artikel aspekt assistenz aufbau aufgabe aufkommen auflage
auflistung aufmerksamkeit aufnahme aufstellung aufteilung auftrag auftraggeber aufwand auge ausarbeitung ausblick ausdruck
auseinandersetzung ausfall ausführung ausgabe ausgangspunkt ausgestaltung auskunft ausland ausmaß ausnahme ausnutzung ausprägung ausrichtung
aussage aussehen auslöser ausstattung austausch auswahl auswertung auswirkung auto autor autorin azubi auszubildender
band basis bau baustein beachtung beantwortung bearbeitung bedarf bedenken bedeutung bedingung bedürfnis beeinflussung befund beginn begriff
behandlung behörde beilage beispiel beitrag bekannte belang beleg beobachter beobachtung beratung berechnung bereich bericht berücksichtigung
beruf bescheid beschreibung beschwerde beschäftigte besitzer besonderheit besserung bestandteil bestellung bestimmung besuch beteiligte
beteiligung betrachtung betrag betreff betreiber betrieb betriebsrat beurteilung beweis bewertung bewohner beziehung bezirk bezug bild bildung
bisschen bitte blatt blick blickwinkel blödsinn branche brauch brief buch büro bürger bundesland bundesministerium bundesrepublik
chance chef chefin computer daten datum dank darstellung debatte defizit dekade detail determinante deutschland dezember dienst dienstleister
dienstleistung ding direktor diskussion dissertation disziplin doktorarbeit dokument dokumentation doppelte dorf dozent dozierende dritte drittel
druck durchführung durchschnitt ebene ecke effekt effektivität effizienz eigenschaft eigentümer eile eindruck einbau
einbeziehung einbindung eine einfluss einflussgröße einführung einheit einleitung einsatz einschätzung einschränkung einstellung
einwirkung einzelne element eltern empfehlung ende engagement entscheidung entstehung entwicklung entwurf erarbeitung ereignis erfahrung
erfassung erfolg erfolgsfaktor erfordernis erfüllung ergebnis ergänzung erhebung erhöhung erkenntnis erklärung erläuterung ermittlung
erreichung ersatz erscheinung erstellung erwartung erweiterung erzeugung essen europa evaluation evaluierung existenz experiment experte
fachbereich fachleute fachmann fachtagung fahrt fahrten faktor fall fallstudie familie feedback februar feierabend feld fehler
ferien fest feststellung figur firma fläche flexibilität fokus fokussierung folge form format formulierung forscher forschung
fortschritt frage fragestellung frau freitag freizeit freude freund frist fritz führung funktion funktionsweise fähigkeit förderkennzeichen
förderung ganze garantie gebiet gebrauch gedanke gefahr gefallen gefühl gegensatz gegenstand gegenwart gehalt geld gelegenheit gerät gemeinde
gemeinschaft genauigkeit generation generierung gesamtheit geschehen geschichte geschäft geschäftsführer geschäftsführung gesellschaft gesicht
gespräch gestaltung gesuch gewinn gewährleistung gleiche glück gmbh grenze größe größenordnung grund grundlage grundsatz gruppe gruß grüße gute
güte haken halbe halle hälfte hand handeln handhabung handlung handy hauptteil haus heft heim helfer hello herangehensweise herausforderung
herbst herkunft herr herrn hersteller herstellung herz hilfe hilfestellung hinblick hintergrund hinweis hochschule hof hoffnung hotel hunderte
idee identifikation implementierung implikation industrie info information inhaber inhalt initiative inneres innovation installation institut
institution instrument integration interaktion interesse internet interpretation investition irgendjemand jahr jahrhundert jahreszeit jahrzehnt
januar jugend juli junge juni kapitel kategorie kauf kenngröße kenntnis kern kind kinder klarheit klasse kleinigkeit knapp kollege kollegin
kombination kommentar kommune kompetenz komplexität komponente konflikt konfiguration konsequenz kontakt kontext kontrolle konzept kooperation
kopf kosten kram kreis kriterium kunde kundin kurs laden lage land länge lärm laufe laufzeit leben lebensphase lehre lehrling lehrstuhl leistung leistungsfähigkeit
leiter leitung lesen leser leute liebe lieferant lieferung linie liste literatur lohn lösung lösungsansatz lust lücke
mai mal mama management manager mangel mann markt maschine maßnahme maßstab material meinung meister meldung menge mensch merkmal messung
methode methodik metier mieter million minute mitarbeiter mitarbeiterin mitarbeitende mittag mitte mitteilung mittel mittelpunkt mittelstand mittwoch
modell modellierung moment monat montag morgen motto motivation möglichkeit mühe mutter märz nachbar nachfolge nachfrage nachhinein nachmittag
nachricht nacht nachteil nachweis name natur nerv netz netzwerk neubau neue neues niveau norm notwendigkeit november nummer nutzen nutzer nutzung nähe
oktober opa optimierung option ordner ordnung organisation ort paar papa papier parameter partner patient pause person personal
perspektive pflicht phänomen phase plan planung platz politik position post posten potential potenzial praktikant praktiker praxis preis presse
prinzip priorität probe problem problematik problemstellung produkt produktion programm projekt projektpartner projektteam prozent prozess
prüfung punkt qualität quelle rahmen rahmenbedingung rand randbedingung rat raum reaktion realisierung realität rechnung recht reduktion reduzierung
referat regel region reihe reihenfolge reform relevanz rest richtige richtlinie richtung risiko rolle rückgang rückmeldung ruhe rundgang sache saison sammlung samstag satz
schade schaden schätzung schicht schluss schlüssel schritt schuld schule schulung schwager schweiz schwerpunkt schwierigkeit seite sekunde september serie sichere sicherheit
sicht simulation sinn sinne situation software sohn sommer sonne sonntag sorge sorte spaß spannungsfeld spezialist sprache stadt stand standard standort start statistik
status steigerung stelle stellung steuerung stichwort strategie straße streit struktur studie student studierende stufe stunde stück suche summe
support system systematik tabelle tag tagung tat tatsache tausende team technik technologie teil teilnahme teilnehmer teilprojekt telefon termin test
text thema theorie these tipp tisch titel tochter training transport trend treffen träger typ übergang überblick übereinstimmung überlegung
übersicht übertragbarkeit umfang umfeld umgang umgebung umsatz umsetzung umstand umwelt unfug universität unterlage unterlagen unternehmen
unterschied unterstützung untersuchung urlaub ursache variante vater veranstaltung verantwortliche verantwortung verbesserung verbindung
verbrauch verbraucher verbreitung verbund verbundprojekt verein vereinbarung verfahren verfügbarkeit verfügung vergleich verhalten verhältnis verkauf verkäufer verlauf verlust
verminderung vermittlung vernetzung veröffentlichung verringerung version verständnis versuch verteilung vertrag vertrieb verwaltung verwendung vielfalt vielzahl
vorarbeit voraussetzung vorbereitung vordergrund vorgabe vorgang vorgehen vorgehensweise vorhaben vorhersage vorlage vormittag vorschlag vorstellung vorteil
wahl wahrheit wandel ware wechsel wechselwirkung weg weihnachten weile weise weiterentwicklung welt werk werkstatt werkzeug wert westen wettbewerb wetter wichtige
widerspruch winter wirklichkeit wirksamkeit wirkung wirkungsweise wirtschaft wissen wissenschaft wissenschaftler wohnung woche wochenende wunsch
zahl zeit zeitalter zeitpunkt zeitraum zentrum ziel zielgruppe zielsetzung zufall zug zugang zukunft zunahme zusammenarbeit zusammenfassung
zusammenhang zusammensetzung zusammenspiel zustand zweck zweite zweifel fachkraft fachkräfte kraft stoff zeug ding sack kasten kiste loch mauer decke keller zimmer dreck stange gestell tonne euro meter kilo kilometer zentimeter
millimeter gramm liter grad stückzahl viertel dutzend chefetage nutzerinnen lernen arbeiten machen tun gehen
`;

/** Things that are everywhere: two texts may share them, but that an offer does not mention them tells nothing. */
export const EVERYDAY_GERMAN = `
hafen stimme temperatur alte auto boden brot brötchen dach decke diebstahl diskussion ehrenamt eis erde fahrrad fenster fluss garten gericht getränk glas halle handel handwerker haus heizung holz hose jacke
kaffee kantine keller kleid küche lampe lastwagen licht lkw luft lupe mittagessen muster pferd pkw regal rente schneider schreibtisch schüssel sitz stein steuer strom stuhl tasche tasse
tisch tor tour treppe tür verbrennen wald wand wasser wetter wiese zaun zettel zimmer
`;

/** What stands at the beginning of a sentence without being a noun, and what is no noun though it is written like one. */
export const NO_NOUNS_GERMAN = `
abends aktuell allerdings allgemein allein andererseits anfangs angeblich anschließend ansonsten außerdem automatisch bald beispielsweise besonders bestenfalls
bislang bitte danke dauernd deswegen diesmal dienstags direkt donnerstags ehrlich eigentlich einerseits einfach einzeln endlich entweder erfahrungsgemäß ergänzend ernsthaft erstens
ebendies fast folgendes folgendermaßen freitags früher gelegentlich gestern gesucht grundsätzlich gleichzeitig guten häufig hallo hauptsächlich heutzutage hoffentlich idealerweise immerhin
leise leiser laut lauter inzwischen irgendwann irgendwas irgendwer irgendwie irgendwo jahrelang jedenfalls jedes jemand kennt klar konkret kurz kürzlich langsam
leider letztens letztlich letzte letzten lieber manchmal mehrfach meiner meinetwegen meistens mittags mittlerweile mittwochs möglichst momentan montags morgens morgen nachher nachmittags nachts
natürlich neuerdings neulich niemand normalerweise notfalls nachdem obwohl offenbar öfter öfters parallel persönlich plötzlich
praktisch prinzipiell privat quasi regelmäßig samstags schade schlimm schlimmstenfalls schnell seitdem selten servus sicher sicherlich sonntags sogenannt
sonstiges sonstige später spätestens ständig tagsüber tatsächlich teilweise theoretisch trotzdem übrigens ungefähr ursprünglich verdammt vermutlich vielleicht völlig vorab vorher vorhin
vormittags wahrscheinlich weder weiterhin wirklich wohl worauf woran woraus wozu ziemlich zufällig zuletzt zum zusammen zumindest zweitens zwischendurch
anbei betr betrifft danach diejenigen derjenige einmal erste ersten erstes ihrem ihren ihres jeder mindestens nirgends servus sehr sorry tja
weitere wichtig wichtiges wunderbar zuerst zurück zurzeit
`;
