/** One entry; `id` never changes, and what is shown of it is text, never markup. */
export interface AtomEntry {
  /** A uuid. */
  readonly id: string;
  readonly language: string;
  readonly title: string;
  /** Absolute address of its page. */
  readonly link: string;
  readonly author: string;
  readonly text: string;
  readonly publishedAt: Date;
}

/** A feed under its own absolute address, which is also its id. */
export interface AtomFeed {
  readonly language: string;
  readonly title: string;
  readonly self: string;
  /** Absolute address of the page that shows the same. */
  readonly page: string;
  readonly entries: readonly AtomEntry[];
}

/** What a feed without entries was last changed at: RFC 4287 wants a date, and any other would seem like news. */
const NEVER = new Date(0);

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text as XML may hold it: special characters escaped, characters XML forbids left out. */
const xml = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);

const entryOf = ({ id, language, title, link, author, text, publishedAt }: AtomEntry): string =>
  [
    `  <entry xml:lang="${xml(language)}">`,
    `    <id>urn:uuid:${xml(id)}</id>`,
    `    <title>${xml(title)}</title>`,
    `    <link href="${xml(link)}"/>`,
    `    <published>${publishedAt.toISOString()}</published>`,
    `    <updated>${publishedAt.toISOString()}</updated>`,
    `    <author><name>${xml(author)}</name></author>`,
    `    <content type="text">${xml(text)}</content>`,
    '  </entry>',
  ].join('\n');

const newest = (entries: readonly AtomEntry[]): Date =>
  entries.reduce((last, { publishedAt }) => (publishedAt > last ? publishedAt : last), NEVER);

/** A feed as Atom (RFC 4287), and when its newest entry appeared; null while it has none. */
export function atom({ language, title, self, page, entries }: AtomFeed): { text: string; changedAt: string | null } {
  const changedAt = newest(entries).toISOString();
  const text = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xml(language)}">`,
    `  <id>${xml(self)}</id>`,
    `  <title>${xml(title)}</title>`,
    `  <link rel="self" type="application/atom+xml" href="${xml(self)}"/>`,
    `  <link rel="alternate" type="text/html" href="${xml(page)}"/>`,
    `  <updated>${changedAt}</updated>`,
    ...entries.map(entryOf),
    '</feed>',
    '',
  ].join('\n');
  return { text, changedAt: entries.length === 0 ? null : changedAt };
}
