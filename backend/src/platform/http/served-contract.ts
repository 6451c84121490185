import type { Endpoints } from '@contract';
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { StartRefused } from '@backend/platform/config';
import { servedBy } from './serve';

export const CONTRACT = Symbol('contract');
const ROUTE = 'path';

/** Whether a route written earlier answers requests meant for a later one (`/things/:id` before `/things/mine`). */
const shadows = (earlier: string, later: string): boolean => {
  const [one, other] = [earlier, later].map((route) => route.split(/[ /]/));
  return (
    one !== undefined &&
    other !== undefined &&
    one.length === other.length &&
    one.every((part, at) => part === other[at] || (part.startsWith(':') && !other[at]?.startsWith(':')))
  );
};

/** Refuses to start unless handlers and contract name exactly the same routes. */
@Injectable()
export class ServedContract implements OnApplicationBootstrap {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    @Inject(CONTRACT) readonly contract: Endpoints,
  ) {}

  onApplicationBootstrap(): void {
    const { routes, outside } = this.handlers();
    const promised = Object.keys(this.contract);
    const faults = [
      ...outside.map((name) => `The handler ${name} is not served through the contract.`),
      ...routes
        .filter((route) => !promised.includes(route))
        .map((route) => `${route} is served but not in the contract.`),
      ...promised
        .filter((route) => !routes.includes(route))
        .map((route) => `${route} is in the contract but not served.`),
      ...routes.filter((route, at) => routes.indexOf(route) !== at).map((route) => `${route} is served twice.`),
      ...routes.flatMap((route, at) =>
        routes
          .slice(0, at)
          .filter((earlier) => earlier !== route && shadows(earlier, route))
          .map((earlier) => `${earlier} stands before ${route} and hides it.`),
      ),
    ];
    if (faults.length > 0) throw new StartRefused(faults.join('\n'));
  }

  private handlers(): { routes: string[]; outside: string[] } {
    const routes: string[] = [];
    const outside: string[] = [];
    for (const { instance, name } of this.discovery.getControllers()) {
      const prototype = Object.getPrototypeOf(instance) as Record<string, object>;
      for (const method of this.scanner.getAllMethodNames(prototype)) {
        const handler = prototype[method];
        if (!handler || !Reflect.hasMetadata(ROUTE, handler)) continue;
        const served = servedBy(handler);
        if (served) routes.push(served.route);
        else outside.push(`${name}.${method}`);
      }
    }
    return { routes, outside };
  }
}
