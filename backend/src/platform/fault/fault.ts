/** Places where a test may break the process, in the order they are passed. */
export const FAULT_POINTS = [
  'before-commit',
  'after-commit',
  'after-claim',
  'before-send',
  'after-send',
  'round-open',
  'round-bid',
  'round-shard',
  'round-assign',
  'round-stage',
  'before-swap',
  'in-swap',
  'after-swap',
] as const;
export type FaultPoint = (typeof FAULT_POINTS)[number];

type Break = (point: FaultPoint) => void;

const dieAtOnce: Break = () => process.kill(process.pid, 'SIGKILL');

/**
 * Named points at which a test build breaks. Settings read `point` or `point:3` (the third passing). Nothing happens
 * at points that are not named.
 */
export class Faults {
  private readonly left = new Map<string, number>();

  constructor(
    settings: readonly string[] = [],
    private readonly breakAt: Break = dieAtOnce,
  ) {
    for (const setting of settings) {
      const [point = '', passing = '1'] = setting.split(':');
      if (!FAULT_POINTS.some((known) => known === point)) throw new Error(`There is no fault point "${point}".`);
      this.left.set(point, Number(passing));
    }
  }

  maybe(point: FaultPoint): void {
    const left = this.left.get(point);
    if (left === undefined) return;
    this.left.set(point, left - 1);
    if (left === 1) this.breakAt(point);
  }
}
