import { Injectable } from '@nestjs/common';
import type { Tx } from '@backend/platform/database';

/** Those of these groups that have said they have no capacity in the quarter that is running. */
export type SaidFull = (groupIds: readonly string[], tx?: Tx) => Promise<ReadonlySet<string>>;

/** Where budgets hear that a group has no capacity. The room in which groups say so answers here, as it lies above this one. */
@Injectable()
export class FullGroups {
  private said: SaidFull = () => Promise.resolve(new Set());

  toldBy(said: SaidFull): void {
    this.said = said;
  }

  async among(groupIds: readonly string[], tx?: Tx): Promise<ReadonlySet<string>> {
    return groupIds.length === 0 ? new Set() : this.said(groupIds, tx);
  }
}
