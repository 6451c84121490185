/** The words of "more like this". */
export const more = {
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
};
