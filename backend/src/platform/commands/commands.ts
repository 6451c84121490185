import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { COMMANDS } from '@backend/names';
import { Registration, type Registered } from '@backend/platform/registration';

/** The command line asks for something that does not exist or cannot be read; the message tells the operator. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export type CommandName = (typeof COMMANDS)[number];

/** What stood behind the name of a command. */
export interface CommandInput {
  readonly words: readonly string[];
  readonly options: Readonly<Record<string, string>>;
}

/** Does it; what it returns is printed. Throws `UsageError` for input it cannot use. */
export type RunCommand = (given: CommandInput) => Promise<string>;

interface CommandDeclaration {
  readonly name: CommandName;
  /** One sentence for the list of commands. */
  readonly about: string;
}

const COMMAND = new Registration<CommandDeclaration, RunCommand>('Command');

/** Declares a method that does one thing for an operator: `main.ts <name> …`. Its name stands in `backend/src/names`. */
export const Command = (name: CommandName, about: string) => COMMAND.onMethod<RunCommand>({ name, about });

/** Every command by its name. */
@Injectable()
export class Commands implements OnModuleInit {
  private known: ReadonlyMap<string, Registered<CommandDeclaration, RunCommand>> = new Map();

  constructor(private readonly discovery: DiscoveryService) {}

  onModuleInit(): void {
    this.known = COMMAND.find(this.discovery, COMMANDS);
  }

  has(name: string): name is CommandName {
    return this.known.has(name);
  }

  all(): readonly CommandDeclaration[] {
    return [...this.known.values()];
  }

  async run(name: CommandName, { words = [], options = {} }: Partial<CommandInput> = {}): Promise<string> {
    const command = this.known.get(name);
    if (!command) throw new UsageError(`There is no command "${name}".`);
    return command.part({ words, options });
  }
}
