import { exampleId, exampleNumber } from './id';
import type { ExampleMembership, ExamplePerson } from './kinds';
import type { PersonSketch } from './sketches';

const LETTERS: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
};

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[äöüßıłøđ]/g, (letter) => LETTERS[letter] ?? '')
    .normalize('NFD')
    .replace(/[^a-z-]/g, '');

/** `Prof. Dr.-Ing. Gunda Wellershoff` at `hs-lennetal` becomes `gunda.wellershoff@hs-lennetal.example`. */
export function emailOf(name: string, domain: string): string {
  const words = name.split(' ').filter((word) => !word.includes('.'));
  return `${words.map(plain).join('.')}@${domain}.example`;
}

/** A person with a key of its own; the number is one of those set aside for film and radio. */
export function person(sketch: PersonSketch, domain: string): ExamplePerson {
  const email = emailOf(sketch.name, domain);
  return {
    id: exampleId(`person/${email}`),
    key: email.replace('.example', ''),
    name: sketch.name,
    email,
    phone: `0221 4710 ${String(exampleNumber(email, 1000)).padStart(3, '0')}`,
    language: sketch.language ?? 'de',
    digest: sketch.digest ?? 'weekly',
  };
}

/** What a person is in an organisation. */
export function membership(
  of: ExamplePerson,
  organisationId: string,
  role: ExampleMembership['role'],
  position: string,
): ExampleMembership {
  return { id: exampleId(`membership/${of.id}/${organisationId}`), personId: of.id, organisationId, role, position };
}
