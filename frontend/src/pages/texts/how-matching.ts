import { PAGES } from '@contract/pages';
import type { Articles } from '../article';

export const howMatching: Articles = {
  de: {
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
              'Bei einer Gruppe zählt das beste Angebot am meisten, weitere zählen mit.',
            ],
          },
          'Das Wörterbuch haben wir aus zweisprachigen Kurzfassungen gelernt und von Hand ergänzt. Daran ist kein Sprachmodell beteiligt, und kein Text verlässt dafür die Plattform.',
          'Neue und geänderte Texte vergleichen wir innerhalb weniger Minuten. In jeder Nacht rechnen wir alles noch einmal.',
        ],
      },
      {
        title: 'Woraus die Punkte bestehen',
        blocks: [
          'Jeder Treffer hat bis zu 100 Punkte. So viel zählt jeder Teil von Anfang an:',
          { figures: 'weights' },
          'Was nicht bekannt ist, zählt nicht mit. Sein Gewicht verteilt sich auf den Rest.',
          'Auf der Seite eines Treffers können Sie diese Gewichte verschieben. Punkte und Reihenfolge ändern sich sofort, aber nur bei Ihnen.',
          'Wer Dialogwerk betreibt, kann eine zweite Meinung einschalten: Ein Sprachmodell vergleicht dann, was beide Seiten öffentlich schreiben. Sie steht als eigene Zeile beim Treffer, und Sie können ihr Gewicht auf null stellen. Ob etwas vorgeschlagen wird, bestimmen weiter allein die Wörter. Fehlt die Zeile, gibt es zu diesem Treffer keine.',
        ],
      },
      {
        title: 'Warum Sie höchstens fünf sehen',
        blocks: [
          'Zu jedem Problem schlagen wir höchstens fünf Gruppen vor. Und keine Gruppe bekommt mehr Vorschläge, als zu ihrem Anfragekontingent passen.',
          'Deshalb verteilt das Programm in Runden: Erst bekommt jedes Problem seinen ersten Vorschlag, dann jedes den zweiten. So geht niemand leer aus, nur weil andere schneller waren. Unter den ersten drei Vorschlägen steht jede Hochschule nur einmal. Bei gleichem Stand entscheidet ein festes Los, das sich nachrechnen lässt.',
          'Hat eine Gruppe, die noch besser passt, gerade keinen Platz, dann steht das beim Treffer.',
          'Ist nichts gut genug, schlagen wir nichts vor. Dann sagen wir das.',
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
          'Ein Treffer ist noch keine Anfrage. Erst wenn eine Seite „Interessiert“ sagt, läuft eine Frist von zehn Arbeitstagen.',
          'Eine Absage braucht einen Grund aus einer festen Liste. Daraus folgt, ob dieselben beiden noch einmal vorgeschlagen werden. Ein Satz dazu erreicht nur die andere Seite.',
          'Gefällt Ihnen die Richtung eines Treffers, drücken Sie „Mehr davon“. Dann suchen wir auch nach Wörtern aus diesem Angebot. Sie sehen jedes Wort und können es weglassen.',
          'Aus vielen Antworten zusammen lernt das Programm einmal im Monat, ab wann sich ein Vorschlag lohnt. Wer geantwortet hat, spielt dabei keine Rolle.',
          'Aus Antworten werden keine Noten. Es gibt keine Rangliste von Menschen oder Gruppen.',
        ],
      },
      {
        title: 'Grenzen',
        blocks: [
          'Das Programm vergleicht Wörter. Es versteht nicht, was Sie meinen. Ein guter Treffer kann fehlen, ein schlechter kann oben stehen. Darum steht bei jedem Treffer auch, was dagegen spricht und was unklar ist.',
          'Keine Entscheidung fällt von allein. Menschen sagen zu oder ab.',
          { links: [{ to: PAGES.about, text: 'Wer Dialogwerk betreibt' }] },
        ],
      },
    ],
  },
  en: {
    title: 'How matches arise',
    lead: 'A match is a suggestion worked out by a program. This page says what it works out and what it does not.',
    sections: [
      {
        title: 'What is compared',
        blocks: [
          'The program compares the words of both texts. It knows word stems, splits long German words into their parts and translates technical terms between German and English.',
          {
            list: [
              'Rare words count for more. “Powder coat” says more than “quality”.',
              'What stands in nearly every text hardly counts. “We are a medium-sized company” changes nothing.',
              'The title counts twice.',
              'For a group, the best offer counts most; further ones count as well.',
            ],
          },
          'We learned the dictionary from bilingual abstracts and added to it by hand. No language model takes part in it, and no text leaves the platform for this.',
          'New and changed texts are compared within minutes. Every night everything is worked out once more.',
        ],
      },
      {
        title: 'What the points are made of',
        blocks: [
          'Every match has up to 100 points. This is how much each part counts at the start:',
          { figures: 'weights' },
          'What is not known does not count. Its weight is shared among the rest.',
          'On the page of a match you can move these weights. Points and order change at once, but only for you.',
          'Whoever runs Dialogwerk can switch on a second opinion: a language model then compares what both sides write in public. It stands beside the match as a line of its own, and you can set its weight to nought. Whether something is suggested still depends on the words alone. Where the line is missing, there is none on this match.',
        ],
      },
      {
        title: 'Why you see five at most',
        blocks: [
          'We suggest at most five groups for each problem. And no group gets more suggestions than its request budget allows.',
          'So the program shares out in rounds: first every problem gets its first suggestion, then every problem its second. Nobody is left out merely because others were quicker. Among the first three suggestions each university stands only once. Ties are settled by a fixed draw that can be checked.',
          'If a group that fits even better has no place free, the match says so.',
          'If nothing is good enough, we suggest nothing. Then we say that.',
        ],
      },
      {
        title: 'What does not count',
        blocks: [
          {
            list: [
              'Who you are, how large your company is and how often you were here.',
              'Whether somebody pays. Nobody can buy a better place.',
              'Clicks and reading times. We do not record them.',
              'Answers only a partner may read. They count in no number that others see. Only you can see what would change with them.',
            ],
          },
        ],
      },
      {
        title: 'What your answer does',
        blocks: [
          'A match is not yet a request. Only when one side says “interested” does a clock of ten working days start.',
          'Declining needs a reason from a fixed list. It decides whether the same two are suggested again. A sentence you add reaches the other side only.',
          'If you like the direction of a match, press “More like this”. We then look for words of that offer, too. You see every word and can leave it out.',
          'Once a month the program learns from many answers together from when on a suggestion is worth while. Who answered plays no part in it.',
          'Answers do not turn into marks. There is no ranking of people or groups.',
        ],
      },
      {
        title: 'Limits',
        blocks: [
          'The program compares words. It does not understand what you mean. A good match may be missing, a poor one may stand on top. That is why every match also says what speaks against it and what is unclear.',
          'No decision is made on its own. People say yes or no.',
          { links: [{ to: PAGES.about, text: 'Who runs Dialogwerk' }] },
        ],
      },
    ],
  },
};
