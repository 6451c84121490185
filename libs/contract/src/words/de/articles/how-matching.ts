import type { Told } from '../../told';
import { PAGES } from '../../../pages';
import type { Article } from '../../article';

export const words = ({ answerDays, distinct, proposals, inWords }: Told): Article => ({
  title: 'Wie Treffer entstehen',
  lead: 'Ein Treffer ist ein Vorschlag, den ein Programm ausrechnet. Hier steht, was es rechnet und was nicht.',
  sections: [
    {
      title: 'Was verglichen wird',
      blocks: [
        'Das Programm vergleicht die Wörter beider Texte. Es kennt Wortstämme, zerlegt lange deutsche Wörter in ihre Teile und übersetzt Fachwörter zwischen Deutsch und Englisch.',
        {
          list: [
            'Seltene Wörter zählen mehr. „Pulverlack“ sagt mehr als „Qualität“.',
            'Was in fast allen Texten steht, zählt kaum. „Wir sind ein mittelständischer Betrieb“ ändert nichts.',
            'Die Überschrift zählt doppelt.',
            'Bei einer Gruppe zählt das beste Angebot am meisten, weitere zählen mit. Wer dasselbe mehrmals einstellt, gewinnt nichts.',
            'Anrede, Unterschrift und zitierte Mails lassen wir weg. Was zweimal dasteht, zählt einmal.',
          ],
        },
        'Das Wörterbuch haben wir aus zweisprachigen Kurzfassungen gelernt und von Hand ergänzt. Kein Text verlässt dafür die Plattform.',
        'Neue und geänderte Texte vergleichen wir innerhalb weniger Minuten. In jeder Nacht rechnen wir alles noch einmal.',
      ],
    },
    {
      title: 'Woraus die Punkte bestehen',
      blocks: [
        'Jeder Treffer hat bis zu 100 Punkte. So viel zählt jeder Teil von Anfang an:',
        { weights: true },
        'Was nicht bekannt ist, zählt nicht mit. Sein Gewicht verteilt sich auf den Rest.',
        'Auf der Seite eines Treffers können Sie diese Gewichte verschieben. Punkte und Reihenfolge ändern sich sofort, aber nur bei Ihnen.',
        'Auch die Bedeutung zählt. Ein kleines Sprachmodell auf unserem eigenen Server vergleicht, was beide Seiten öffentlich schreiben, auch über Sprachen hinweg. Je weniger Wörter die beiden gemeinsam haben, desto mehr zählt es. Es steht als eigene Zeile beim Treffer, und Sie können sein Gewicht auf null stellen. Fehlt die Zeile, ist die Bedeutung noch nicht bekannt.',
      ],
    },
    {
      title: `Warum Sie höchstens ${inWords(proposals)} sehen`,
      blocks: [
        `Zu jedem Problem schlagen wir höchstens ${inWords(proposals)} Gruppen vor. Und keine Gruppe bekommt mehr Vorschläge, als zu ihrem Anfragekontingent passen.`,
        `Deshalb verteilt das Programm in Runden: Erst bekommt jedes Problem seinen ersten Vorschlag, dann jedes den zweiten. So geht niemand leer aus, nur weil andere schneller waren. Unter den ersten ${inWords(distinct)} Vorschlägen steht jede Hochschule nur einmal. Bei gleichem Stand entscheidet ein festes Los, das sich nachrechnen lässt.`,
        'Hat eine Gruppe, die noch besser passt, gerade keinen Platz, dann steht das beim Treffer.',
        'Ob wir etwas vorschlagen, hängt davon ab, wie viel Wörter und Bedeutung zusammen sagen, nicht von den Gewichten. „Passt gut“ steht nur da, wo das viel ist und keine andere Gruppe deutlich besser passt.',
        'Ist nichts gut genug, schlagen wir nichts vor. Dann sagen wir das.',
      ],
    },
    {
      title: 'Welche Gründe wir nennen',
      blocks: [
        'Ein Grund nennt eine Sache: ein Material, ein Verfahren, ein Gerät, eine feste Wendung. Es sind nur wenige, der stärkste zuerst. Wörter wie „Kollegen“, „Mittwoch“ oder „fehlen“ sind kein Grund, auch wenn sie in beiden Texten stehen. Deshalb hat mancher Treffer weniger Gründe als gemeinsame Wörter.',
        {
          list: [
            '„gleiche Bedeutung“ sagen wir nur von einer Sprache zur anderen und nur, wenn unser Wörterbuch sicher ist. Sonst steht da „verwandt“.',
            'Dagegen spricht eine Sache, nach der Sie fragen und die andere Gruppen hier anbieten, diese aber nicht. Dazu eine große Entfernung, eine fremde Branche oder eine Art der Zusammenarbeit, die fehlt.',
            'Wie erprobt etwas ist, nennen wir nur, wenn Sie danach gefragt haben.',
          ],
        },
      ],
    },
    {
      title: 'In welchen Sprachen es eine Antwort gibt',
      blocks: [
        'Auf Deutsch und auf Englisch. Beides wird miteinander verglichen: Eine deutsche Frage findet ein englisches Angebot. Mundart liest das Programm schlecht, Hochdeutsch in kurzen Sätzen gut. Was Sie ausschließen („nicht mit Laser“), versteht es nicht als Ausschluss.',
      ],
    },
    {
      title: 'Was nicht zählt',
      blocks: [
        {
          list: [
            'Wer Sie sind, wie groß Ihr Betrieb ist und wie oft Sie hier waren.',
            'Ob jemand zahlt. Vordere Plätze kann niemand kaufen.',
            'Klicks und Lesezeiten. Wir zeichnen sie nicht auf.',
            'Antworten, die nur ein Partner lesen darf. Sie zählen in keiner Zahl, die andere sehen. Nur Sie selbst sehen auf Wunsch, was sich mit ihnen ändern würde.',
          ],
        },
      ],
    },
    {
      title: 'Wie Ihre Antwort wirkt',
      blocks: [
        `Ein Treffer ist noch keine Anfrage. Erst wenn eine Seite „Interessiert“ sagt, läuft eine Frist von ${inWords(answerDays)} Arbeitstagen.`,
        'Eine Absage braucht einen Grund aus einer festen Liste. Daraus folgt, ob dieselben beiden noch einmal vorgeschlagen werden. Ein Satz dazu erreicht nur die andere Seite.',
        'Gefällt Ihnen die Richtung eines Treffers, drücken Sie „Mehr davon“. Dann suchen wir auch nach einigen Sachen aus dem Teil dieses Angebots, der zu Ihrem Text passt. Sie sehen jede und können sie weglassen.',
        'Aus vielen Antworten zusammen lernt das Programm einmal im Monat, ab wann sich ein Vorschlag lohnt. Wer geantwortet hat, spielt dabei keine Rolle.',
        'Aus Antworten werden keine Noten. Es gibt keine Rangliste von Menschen oder Gruppen.',
      ],
    },
    {
      title: 'Grenzen',
      blocks: [
        'Das Programm vergleicht Texte. Es versteht nicht, was Sie meinen. Ein guter Treffer kann fehlen, ein schlechter kann oben stehen. Darum steht bei jedem Treffer auch, was dagegen spricht und was unklar ist.',
        'Keine Entscheidung fällt von allein. Menschen sagen zu oder ab.',
        { links: [{ to: PAGES.about, text: 'Wer Dialogwerk betreibt' }] },
      ],
    },
  ],
});
