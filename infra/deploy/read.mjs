import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';

/** Every document of a YAML file; throws at the first mistake, also at a key that stands twice. */
export function documentsIn(file) {
  const documents = parseAllDocuments(readFileSync(file, 'utf8'), { merge: true, uniqueKeys: true });
  for (const document of documents) {
    const [mistake] = [...document.errors, ...document.warnings];
    if (mistake) throw new Error(`${file}: ${mistake.message}`);
  }
  return documents.map((document) => document.toJS());
}

/** Every file of a folder that ends like this. */
export const filesIn = (folder, ending) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(folder, name));

/** Names of all settings, as .env.example shows them; a spec of the backend keeps it equal to the schema. */
export const settings = () =>
  new Set([...readFileSync('.env.example', 'utf8').matchAll(/^#?([A-Z][A-Z_]+)=/gm)].map(([, name]) => name));
