import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { FULL_GROUP_SOURCES } from '@backend/names';
import type { Tx } from '@backend/platform/database';
import { Registration } from '@backend/platform/registration';

/** Those of these groups that have said they have no capacity in the quarter that is running. */
type FullAmong = (groupIds: readonly string[], tx?: Tx) => Promise<ReadonlySet<string>>;
type Source = (typeof FULL_GROUP_SOURCES)[number];

const FULL = new Registration<{ readonly name: Source }, FullAmong>('FullGroupSource');

/** Declares the method that knows which groups have said so; the room it stands in lies above this one. */
export const FullGroupSource = (name: Source) => FULL.onMethod<FullAmong>({ name });

/** Where budgets hear that a group has no capacity. */
@Injectable()
export class FullGroups implements OnModuleInit {
  private sources: readonly FullAmong[] = [];

  constructor(private readonly discovery: DiscoveryService) {}

  onModuleInit(): void {
    this.sources = [...FULL.find(this.discovery, FULL_GROUP_SOURCES).values()].map(({ part }) => part);
  }

  async among(groupIds: readonly string[], tx?: Tx): Promise<ReadonlySet<string>> {
    if (groupIds.length === 0) return new Set();
    const full: string[] = [];
    for (const among of this.sources) full.push(...(await among(groupIds, tx)));
    return new Set(full);
  }
}
