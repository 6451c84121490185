/** Addresses our own pages are served from. */
export class Origins {
  private readonly ours: Set<string>;

  constructor(publicUrl: string) {
    const { origin, protocol, port } = new URL(publicUrl);
    this.ours = new Set([origin]);
    // On a developer's machine both names mean this process.
    if (/\/\/(localhost|127\.0\.0\.1)(:|$)/.test(origin)) {
      for (const name of ['localhost', '127.0.0.1']) this.ours.add(`${protocol}//${name}${port && `:${port}`}`);
    }
  }

  /** For servers that learn their port only when they listen. */
  add(origin: string): void {
    this.ours.add(origin);
  }

  all(): readonly string[] {
    return [...this.ours];
  }
}
