import { addresses } from './words/de/addresses';

/** Every page by the address it goes by inside the program: the German one. `:id` marks a part to fill in. */
export const PAGES = addresses;
export type Page = keyof typeof PAGES;

/** Addresses that pages had before, each with its page; they redirect for good. Parts keep their names. */
export const FORMER: Readonly<Record<string, Page>> = {};

type Parts<P extends string> = P extends `${string}:${infer Part}/${infer Rest}`
  ? Part | Parts<`/${Rest}`>
  : P extends `${string}:${infer Part}`
    ? Part
    : never;
type Fill<P extends Page> = [Parts<(typeof PAGES)[P]>] extends [never]
  ? []
  : [Record<Parts<(typeof PAGES)[P]>, string>];

/** The address of a page, its parts filled in. */
export function pathTo<P extends Page>(page: P, ...[parts]: Fill<P>): string {
  return PAGES[page].replace(/:(\w+)/g, (_, part: string) =>
    encodeURIComponent((parts as Record<string, string>)[part] ?? ''),
  );
}
