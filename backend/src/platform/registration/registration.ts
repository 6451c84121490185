import { DiscoveryService } from '@nestjs/core';
import { StartRefused } from '@backend/platform/config';

/** What a decorator says about a class; the name is unique among its kind. */
interface Declared {
  readonly name: string;
}

/** A class that was found: what it declared, and its one instance. */
export type Registered<D extends Declared, Part> = D & { readonly part: Part };

/**
 * One kind of thing rooms register: a decorator enters a class under a name, Nest's discovery finds it among the
 * providers, and the start proves that classes and names agree.
 */
export class Registration<D extends Declared, Part> {
  private readonly mark = DiscoveryService.createDecorator<D>();

  /** `decorator` as it stands above a class, for messages: "Job". */
  constructor(private readonly decorator: string) {}

  /** The decorator itself; the class goes into its module's providers and nowhere else. */
  as<P extends Part>(declared: D) {
    return this.mark(declared) as <C extends new (...given: never[]) => P>(target: C) => void;
  }

  /** Everything registered, in the order of `names`. Refuses the start unless each name has one class, and no other. */
  find(discovery: DiscoveryService, names: readonly D['name'][]): ReadonlyMap<string, Registered<D, Part>> {
    const found = discovery.getProviders({ metadataKey: this.mark.KEY }).map((provider) => {
      // Nest answers only with providers that bear the mark.
      const declared = discovery.getMetadataByDecorator(this.mark, provider) as D;
      return { declared, by: provider.name as string, part: provider.instance as Part };
    });
    const faults = disagreements(
      this.decorator,
      names,
      found.map(({ declared, by }) => ({ name: declared.name, by })),
    );
    if (faults.length > 0) throw new StartRefused(faults.join('\n'));
    return new Map(
      names.flatMap((name) =>
        found
          .filter(({ declared }) => declared.name === name)
          .map(({ declared, part }) => [name, { ...declared, part }]),
      ),
    );
  }
}

/** Where names and the classes registered for them disagree, one sentence each that says what to do. */
export function disagreements(
  decorator: string,
  names: readonly string[],
  found: readonly { readonly name: string; readonly by: string }[],
): string[] {
  const missing = names
    .filter((name) => !found.some((one) => one.name === name))
    .map(
      (name) =>
        `Nobody is @${decorator} "${name}": put the decorator on the class that is, and the class into its module's providers.`,
    );
  const double = names
    .map((name) => ({ name, by: found.filter((one) => one.name === name).map(({ by }) => by) }))
    .filter(({ by }) => by.length > 1)
    .map(
      ({ name, by }) => `${by.join(' and ')} are both @${decorator} "${name}": one of them needs a name of its own.`,
    );
  const unknown = found
    .filter(({ name }) => !names.includes(name))
    .map(
      ({ name, by }) => `${by} is @${decorator} "${name}", a name that does not exist: enter it in backend/src/names.`,
    );
  return [...missing, ...double, ...unknown];
}
