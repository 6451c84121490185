import { bothLanguages } from '@frontend/platform/words';

/** The words of "more like this". */
export const MORE = bothLanguages({
  de: {
    more: 'Mehr davon',
    moreBusy: 'Wird gemerkt',
    title: 'Wonach wir noch suchen',
    like: 'Mehr wie',
    words: 'Wir suchen auch nach',
    own: 'Darauf achten wir mehr',
    out: 'Ohne',
    remove: 'weglassen',
    putBack: 'wieder dazunehmen',
    searching: 'Wir suchen gerade neu. Das dauert einen Moment.',
    searched: 'Neu gesucht. Die Liste ist auf dem neuesten Stand.',
    noWords: 'Aus diesem Angebot haben wir noch keine Wörter gelernt, die auch anderswo stehen.',
    note: 'Die Wörter stehen in öffentlichen Angeboten. Nur Sie sehen sie. Wer sie nicht hat, bekommt weniger Punkte.',
    pageTitle: 'Gefällt Ihnen die Richtung?',
    pageText:
      'Dann suchen wir weitere Gruppen mit ähnlichem Angebot. Die Gruppe erfährt davon nichts. Wenn Sie „Interessiert“ antworten, geschieht das von selbst.',
    pageList: 'Wonach wir noch suchen',
  },
  en: {
    more: 'More like this',
    moreBusy: 'Being noted',
    title: 'What else we look for',
    like: 'More like',
    words: 'We also look for',
    own: 'We pay more attention to',
    out: 'Without',
    remove: 'leave out',
    putBack: 'take back in',
    searching: 'We are searching again. This takes a moment.',
    searched: 'Searched again. The list is up to date.',
    noWords: 'We have not yet learned words from this offer that stand elsewhere, too.',
    note: 'The words stand in public offers. Only you see them. Whoever does not have them gets fewer points.',
    pageTitle: 'Do you like the direction?',
    pageText:
      'Then we look for more groups with a similar offer. The group does not learn of it. If you answer “Interested”, this happens by itself.',
    pageList: 'What else we look for',
  },
});
