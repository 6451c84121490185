import type { Folder, Part, WordsOf } from './folder';

/** Words by language and part, loaded when they are first needed and kept from then on. */
export class Dictionary<Code extends string> {
  private readonly loaded = new Map<string, unknown>();

  constructor(private readonly languages: Readonly<Record<Code, Folder>>) {}

  get codes(): readonly Code[] {
    return Object.keys(this.languages) as Code[];
  }

  /** Every part there is. */
  get parts(): readonly Part[] {
    const [first] = this.codes;
    return first === undefined ? [] : (Object.keys(this.languages[first].parts) as Part[]);
  }

  knows(code: unknown): code is Code {
    return typeof code === 'string' && Object.hasOwn(this.languages, code);
  }

  locale(code: Code): string {
    return this.languages[code].locale;
  }

  async load(code: Code, ...parts: readonly Part[]): Promise<void> {
    const told = import('./with-words').then(({ toldIn }) => toldIn(this.languages[code]));
    await Promise.all(
      parts.map(async (part) => {
        const { words } = await this.languages[code].parts[part]();
        this.loaded.set(`${code} ${part}`, typeof words === 'function' ? words(await told) : words);
      }),
    );
  }

  has(code: Code, part: Part): boolean {
    return this.loaded.has(`${code} ${part}`);
  }

  /** The words of a part that was loaded before. */
  of<P extends Part>(code: Code, part: P): WordsOf<P> {
    const words = this.loaded.get(`${code} ${part}`);
    if (!words) throw new Error(`The words of "${part}" in "${code}" were not loaded before they were needed.`);
    return words as WordsOf<P>;
  }
}
