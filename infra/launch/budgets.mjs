import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const FOLDER = 'dist/frontend/browser';
const KB = 1000;

/** What the first public page may weigh over the wire: scripts, then everything with styles and fonts. */
const SCRIPTS_KB = 106;
const PAGE_KB = 172;

const textOf = (file) => readFileSync(join(FOLDER, file), 'utf8');
const zipped = (file) => gzipSync(readFileSync(join(FOLDER, file)), { level: 6 }).length;
const sizeOf = (file) => readFileSync(join(FOLDER, file)).length;
const sum = (files, size) => files.reduce((all, file) => all + size(file), 0);
const unique = (list) => [...new Set(list)];
const matches = (text, pattern) => unique([...text.matchAll(pattern)].map(([, found]) => found.replace(/^\.?\//, '')));

/** Weighs the first page as built: `{ scripts, page }` in bytes; fonts count as they are, the rest with gzip. */
export function weigh() {
  const html = textOf('index.html');
  const scripts = matches(html, /(?:src|href)="([^"]+\.js)"/g);
  const styles = matches(html, /href="([^"]+\.css)"/g);
  const fonts = unique([
    ...matches(html, /href="([^"]+\.woff2)"/g),
    // Only the fonts of the Latin alphabet are fetched for German and English.
    ...styles
      .flatMap((file) => matches(textOf(file), /url\(["']?([^"')]+\.woff2)/g))
      .filter((file) => !/-ext-/.test(file)),
  ]);
  const bytes = sum(scripts, zipped);
  return { scripts: bytes, page: bytes + sum(['index.html', ...styles], zipped) + sum(fonts, sizeOf) };
}

/** Answers what is too heavy, or undefined. Prints the weight. */
export async function overBudget() {
  if (!existsSync(join(FOLDER, 'index.html'))) return 'There is no build to weigh.\n';
  const { scripts, page } = weigh();
  const line = (name, bytes, most) => `  ${name}: ${(bytes / KB).toFixed(1)} KB of ${most} KB\n`;
  const words = line('first scripts, gzip', scripts, SCRIPTS_KB) + line('first page with fonts', page, PAGE_KB);
  process.stdout.write(words);
  return scripts > SCRIPTS_KB * KB || page > PAGE_KB * KB ? 'The first page is too heavy.\n' : undefined;
}
