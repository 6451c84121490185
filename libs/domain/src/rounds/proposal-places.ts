import type { AttentionBudget } from '../offerings/budget';

/** Not every proposal becomes a request, so a group may hold more open ones than it can take requests. */
const PROPOSALS_PER_REQUEST = 2;
/** A group nobody has claimed answers nobody; a limit keeps its future owner from finding hundreds. */
const UNCLAIMED = 10;

/** How many open proposals a group may hold at once. */
export const proposalPlaces = ({ free }: AttentionBudget, claimed: boolean): number =>
  claimed ? free * PROPOSALS_PER_REQUEST : UNCLAIMED;
