import type { Role } from '@domain/accounts';
import { cast } from './cast';

/** One of the people a newcomer can be on a fresh start; nobody needs a password. */
export interface SignInAs {
  readonly role: Exclude<Role, 'visitor'>;
  readonly name: string;
  readonly position: string;
  readonly organisation: string;
  readonly email: string;
}

const EMAILS = [
  'frauke.halvermann@halvermann.example',
  'sascha.knobbe@halvermann.example',
  'gunda.wellershoff@hs-lennetal.example',
  'goran.petrovski@betriebsrat-marwig.example',
  'leonie.hagedorn@dialogwerk.example',
  'annika.rosenbaum-velten@tu-emscherland.example',
  'gisbert.unkel@dialogwerk.example',
] as const;

/** The handful of people printed at start, one per role. */
export const signInAs: readonly SignInAs[] = EMAILS.map((email) => {
  const person = cast.people.find((one) => one.email === email);
  const membership = cast.memberships.find((one) => one.personId === person?.id);
  const organisation = cast.organisations.find((one) => one.id === membership?.organisationId);
  if (!person || !membership || !organisation) throw new Error(`The cast knows no ${email}`);
  const { role, position } = membership;
  return { role, name: person.name, position, organisation: organisation.name, email };
});
