const RUN = /\d[\d./–-]*\d/g;
const YEAR = /(?:^|\D)(?:19|20)\d\d(?:\D|$)/;
const YEAR_ALONE = 4;

/**
 * The text with blanks in place of dates, periods and file numbers: runs of digits that hold a year and more. They
 * tell no subject, but are rare and would make strangers alike. Offsets stay; a year alone and names such as DIN 18160
 * stay too.
 */
export const withoutDates = (text: string): string =>
  text.replace(RUN, (run) => (run.length > YEAR_ALONE && YEAR.test(run) ? ' '.repeat(run.length) : run));
