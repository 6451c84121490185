/** The command line asks for something that does not exist or cannot be read; the message tells the operator. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** One thing an operator can ask for on the command line. */
export interface Command {
  readonly name: string;
  /** One sentence for the list of commands. */
  readonly about: string;
  /** Does it; what it returns is printed. Throws `UsageError` for arguments it cannot use. */
  run(given: {
    readonly words: readonly string[];
    readonly options: Readonly<Record<string, string>>;
  }): Promise<string>;
}

/** Commands that rooms add when their module starts: `main.ts <name> …`. */
export class Commands {
  private readonly known = new Map<string, Command>();

  add(command: Command): void {
    if (this.known.has(command.name)) throw new Error(`The command "${command.name}" exists twice.`);
    this.known.set(command.name, command);
  }

  find(name: string): Command | undefined {
    return this.known.get(name);
  }

  all(): readonly Command[] {
    return [...this.known.values()];
  }
}
