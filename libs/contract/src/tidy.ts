/** Drops what no person types (NUL and other control characters, broken surrogates); keeps tabs and line breaks. */
export const clean = (text: string): string =>
  text
    .toWellFormed()
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC')
    .trim();

export const oneLine = (text: string): string => clean(text).replace(/\s+/g, ' ');

/** The length people count: characters, not UTF-16 units. */
export const lengthOf = (text: string): number => [...text].length;
