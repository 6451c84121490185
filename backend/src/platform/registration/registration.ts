import { DiscoveryService } from '@nestjs/core';
import { StartRefused } from '@backend/platform/config';

/** What a decorator says about a class; the name is unique among its kind. */
interface Declared {
  readonly name: string;
}

/** What was found under a name: what it declared, and the one instance that does it. */
export type Registered<D extends Declared, Part> = D & { readonly part: Part };

type Class<P> = new (...given: never[]) => P;

/** An entry of a class; `method` where it is not the class itself that is registered. */
interface Entry<D> {
  readonly declared: D;
  readonly method?: string;
}

/**
 * One kind of thing rooms register: a decorator enters a class, or a method, under a name, Nest's discovery finds it
 * among the providers, and the start proves that entries and names agree.
 */
export class Registration<D extends Declared, Part> {
  private readonly mark = DiscoveryService.createDecorator<readonly Entry<D>[]>();

  /** `decorator` as it stands in the source, and where its names stand, for messages: "Job". */
  constructor(
    private readonly decorator: string,
    private readonly place = 'backend/src/names',
  ) {}

  /** The decorator of a class; it goes into its module's providers and nowhere else. */
  onClass<P = Part>(declared: D) {
    return <C extends Class<P>>(target: C): void => this.enter(target, { declared });
  }

  /** The decorator of a method, where a class can do several things of this kind. */
  onMethod<P = Part>(declared: D) {
    return <M extends P>(target: object, method: string, _: TypedPropertyDescriptor<M>): void =>
      this.enter(target.constructor as Class<object>, { declared, method });
  }

  private enter(target: Class<unknown>, entry: Entry<D>): void {
    const others = (Reflect.getOwnMetadata(this.mark.KEY, target) ?? []) as readonly Entry<D>[];
    this.mark([...others, entry])(target);
  }

  /** Everything registered, in the order of `names`. Refuses the start unless each name has one entry, and no other. */
  find(discovery: DiscoveryService, names: readonly D['name'][]): ReadonlyMap<string, Registered<D, Part>> {
    const found = discovery.getProviders({ metadataKey: this.mark.KEY }).flatMap((provider) => {
      const entries = discovery.getMetadataByDecorator(this.mark, provider) ?? [];
      return entries.map(({ declared, method }) => ({
        name: declared.name,
        by: [provider.name as string, ...(method === undefined ? [] : [method])].join('.'),
        registered: { ...declared, part: partOf<Part>(provider.instance, method) },
      }));
    });
    const faults = disagreements(this.decorator, this.place, names, found);
    if (faults.length > 0) throw new StartRefused(faults.join('\n'));
    const inOrder = names.flatMap((name) => found.filter((one) => one.name === name));
    return new Map(inOrder.map(({ name, registered }) => [name, registered]));
  }
}

/** The instance itself, or its method, bound. */
function partOf<Part>(instance: unknown, method: string | undefined): Part {
  if (method === undefined) return instance as Part;
  const methods = instance as Record<string, (...given: unknown[]) => unknown>;
  return ((...given: unknown[]) => methods[method]?.(...given)) as Part;
}

/** Where names and the classes registered for them disagree, one sentence each that says what to do. */
export function disagreements(
  decorator: string,
  place: string,
  names: readonly string[],
  found: readonly { readonly name: string; readonly by: string }[],
): string[] {
  const missing = names
    .filter((name) => !found.some((one) => one.name === name))
    .map(
      (name) =>
        `Nothing is @${decorator} "${name}": put it on the class or method that does this, and the class into its module's providers.`,
    );
  const double = names
    .map((name) => ({ name, by: found.filter((one) => one.name === name).map(({ by }) => by) }))
    .filter(({ by }) => by.length > 1)
    .map(
      ({ name, by }) => `${by.join(' and ')} are both @${decorator} "${name}": one of them needs a name of its own.`,
    );
  const unknown = found
    .filter(({ name }) => !names.includes(name))
    .map(({ name, by }) => `${by} is @${decorator} "${name}", a name that does not exist: enter it in ${place}.`);
  return [...missing, ...double, ...unknown];
}
