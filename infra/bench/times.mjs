const shown = (ms) => Number(ms.toFixed(ms < 10 ? 2 : 1));

/** Latencies in milliseconds, by name. */
export class Times {
  constructor() {
    this.of = new Map();
  }

  add(name, ms) {
    const list = this.of.get(name) ?? [];
    this.of.set(name, list);
    list.push(ms);
  }

  /** Runs the work and notes how long it took. */
  async take(name, work) {
    const since = performance.now();
    const result = await work();
    this.add(name, performance.now() - since);
    return result;
  }

  /** `{ count, p50, p95, p99 }` of one name, or of all together. */
  summary(...names) {
    const all = (names.length > 0 ? names : [...this.of.keys()]).flatMap((name) => this.of.get(name) ?? []);
    const sorted = all.sort((a, b) => a - b);
    const at = (share) => shown(sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0);
    return { count: sorted.length, p50: at(0.5), p95: at(0.95), p99: at(0.99) };
  }

  /** One line per name. */
  lines() {
    return [...this.of.keys()].map((name) => {
      const { count, p50, p95 } = this.summary(name);
      return `  ${name.padEnd(16)} ${String(count).padStart(5)} ×   p50 ${String(p50).padStart(7)} ms   p95 ${String(p95).padStart(7)} ms`;
    });
  }
}
