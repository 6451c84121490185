import type { Composer } from './mail';

/** Every composer, by the name of its mail. Rooms add theirs when their module starts. */
export class Composers {
  private readonly known = new Map<string, Composer<never, never>>();

  add<Ids, D>(composer: Composer<Ids, D>): void {
    const { name } = composer.wording;
    if (this.known.has(name)) throw new Error(`The mail "${name}" has two composers.`);
    this.known.set(name, composer as unknown as Composer<never, never>);
  }

  /** The composer of a mail; throws for a name nobody has added, so that nothing is queued that cannot be sent. */
  for(name: string): Composer<unknown, unknown> {
    const found = this.known.get(name);
    if (!found) throw new Error(`Nobody composes the mail "${name}".`);
    return found as unknown as Composer<unknown, unknown>;
  }

  names(): readonly string[] {
    return [...this.known.keys()].sort();
  }
}
