import type { more as german } from '../../de/matching/more';
import type { Shape } from '../../shape';

/** The words of "more like this". */
export const more: Shape<typeof german> = {
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
};
