import {
  computed,
  effect,
  inject,
  Injector,
  linkedSignal,
  signal,
  untracked,
  type WritableSignal,
} from '@angular/core';
import {
  form,
  MAX_LENGTH,
  metadata,
  submit,
  validateTree,
  type FieldTree,
  type SchemaPathTree,
} from '@angular/forms/signals';
import { flawsIn, type Rule, type Rules } from '@contract/rules';
import type { FieldProblem } from '@frontend/platform/api';
import { Say } from '@frontend/platform/words';

/** A line of an error summary: the field's id on the page and the sentence. */
export interface Flaw {
  readonly id: string;
  readonly text: string;
}

type Fields = Record<string, unknown>;
/** A field of the form, or a part of one: `answers.what`. */
type Named<T> = (keyof T & string) | `${keyof T & string}.${string}`;
/** One sentence for everything but too long, or one per code. */
type Sentences<T> = {
  readonly [K in keyof T]?: ((flaw: FieldProblem) => string) | Readonly<Record<string, (() => string) | undefined>>;
};

export interface FormOptions<T> {
  /** What may be written where, from the contract; called again when what it reads changes. */
  readonly rules?: () => Rules<T>;
  /** What the domain finds wrong, where no list of rules says it; a field inside another is named with dots. */
  readonly judge?: (value: T) => readonly FieldProblem[];
  /** What is told from the start and stands in nobody's way. */
  readonly hints?: (value: T) => readonly FieldProblem[];
  /** The fields the backend refused last (`act.fields('save')`); each counts until it holds something else. */
  readonly refused?: () => readonly FieldProblem[];
  /** A page's own sentences by field; all others, and that something is too long, are those of the contract. */
  readonly say?: Sentences<T>;
  /** What a field is called in the summary, where its sentence alone would not say which one is meant. */
  readonly called?: (field: string) => string | undefined;
  /** Beginning of the ids of fields on the page, for links from an error summary. */
  readonly ids?: string;
}

/** Too much is told while somebody types, all else once she has tried to send. */
const AT_ONCE: readonly string[] = ['too_long', 'too_many'];

const inside = (value: object, name: string): unknown => (value as Fields)[name];
const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * What the form calls a field of the contract: `organisation.name` is part of its `organisation`, and so is `methods.0`
 * of `methods`; of several texts under one name, each is a field: `answers.what`.
 */
function fieldIn(value: object, path: string): string {
  const [name = '', one = ''] = path.split('.');
  const held = inside(value, name);
  return isRecord(held) && isRecord(held[one]) ? `${name}.${one}` : name;
}

/**
 * A form over what a page holds: rules of the contract, sentences of ours at the field, and a summary of the last
 * attempt. The only place that knows Angular's signal forms.
 */
export class Form<T extends object> {
  private readonly words = inject(Say).words;
  private readonly tried = signal(false);
  /** What stood in the form when it was last sent. */
  private sent: T | null = null;
  private readonly refused = linkedSignal(() => {
    const fields = this.options.refused?.() ?? [];
    const held = this.sent ?? untracked(this.value);
    return fields.flatMap((flaw) => {
      const [name = ''] = flaw.field.split('.');
      return name in held
        ? [{ flaw: { ...flaw, field: fieldIn(held, flaw.field) }, name, held: inside(held, name) }]
        : [];
    });
  });
  private readonly standing = computed<FieldProblem[]>(() => {
    const value = this.value();
    return this.refused().flatMap(({ flaw, name, held }) => (inside(value, name) === held ? [flaw] : []));
  });
  private readonly judged = computed(() => {
    const { rules, judge } = this.options;
    const found = [...(rules ? flawsIn(rules(), this.value()) : []), ...(judge?.(this.value()) ?? [])];
    // A field is told one thing at a time.
    return found.filter(({ field }, at) => found.findIndex((one) => one.field === field) === at);
  });
  private readonly hinted = computed(() => this.options.hints?.(this.value()) ?? []);
  private readonly flaws = computed(() => [...this.judged(), ...this.standing()]);

  private readonly injector = inject(Injector);
  private built: FieldTree<T> | undefined;
  /** What was wrong at the last attempt; it stays while the person mends one after the other. */
  readonly summary = signal<readonly Flaw[]>([]);

  constructor(
    readonly value: WritableSignal<T>,
    private readonly options: FormOptions<T>,
  ) {
    effect(() => {
      if (this.refused().length > 0) untracked(() => this.lead());
    });
  }

  /** The fields, to be bound by `[formField]`. Made when first asked for: by then a component has its inputs. */
  get fields(): FieldTree<T> {
    return (this.built ??= untracked(() => this.build()));
  }

  /** The sentence about what is wrong with a field, or nothing. */
  error(field: Named<T>): string {
    const flaw = this.flaws().find((one) => one.field === field);
    const told = flaw && (this.tried() || AT_ONCE.includes(flaw.code) || this.standing().includes(flaw));
    const found = told ? flaw : this.hinted().find((one) => one.field === field);
    return found ? this.sentence(found) : '';
  }

  /** Sends if nothing is wrong; otherwise says what is, and leads to the first. */
  async submit(event: Event | null, send: (value: T) => unknown): Promise<void> {
    event?.preventDefault();
    this.tried.set(true);
    // Whether it is refused again is for the backend to say.
    this.refused.set([]);
    this.sum();
    await submit(this.fields, {
      ignoreValidators: 'none',
      onInvalid: () => this.lead(),
      action: async () => {
        this.sent = this.value();
        await send(this.sent);
      },
    });
  }

  /** Changes some fields, for controls that are no form controls. */
  set(change: Partial<T>): void {
    this.value.update((value) => ({ ...value, ...change }));
  }

  /** Begins afresh: nothing has been tried yet. */
  reset(value: T = this.value()): void {
    this.value.set(value);
    this.tried.set(false);
    this.refused.set([]);
    this.summary.set([]);
  }

  private sum(): void {
    this.summary.set(
      this.flaws().map((flaw) => {
        const called = this.options.called?.(flaw.field);
        const text = this.sentence(flaw);
        return { id: `${this.options.ids ?? ''}${flaw.field}`, text: called ? `${called}: ${text}` : text };
      }),
    );
  }

  /** Leads to the first field that is wrong; a summary that is shown takes the focus itself. */
  private lead(): void {
    this.sum();
    this.fields().errorSummary()[0]?.fieldTree().focusBoundControl();
  }

  private ruleFor(name: keyof T & string): Rule | undefined {
    return this.options.rules?.()[name];
  }

  private build(): FieldTree<T> {
    const names = Object.keys(this.value()) as (keyof T & string)[];
    // A generic value might be a control of Angular's own, which ours never are; so its fields are named by hand.
    const value = this.value as unknown as WritableSignal<Fields>;
    const rules = (paths: SchemaPathTree<Fields>): void => {
      for (const name of names) {
        const path = paths[name];
        if (path) metadata(path, MAX_LENGTH, () => this.ruleFor(name)?.max);
      }
      validateTree(paths, () =>
        this.flaws().map(({ field, code }) => ({ kind: code, ...(fields[field] && { fieldTree: fields[field] }) })),
      );
    };
    const fields = form(value, rules, { injector: this.injector });
    return fields as unknown as FieldTree<T>;
  }

  private sentence(flaw: FieldProblem): string {
    const say = this.options.say?.[flaw.field as keyof T];
    if (typeof say === 'function' && !AT_ONCE.includes(flaw.code)) return say(flaw);
    const own = typeof say === 'object' ? say[flaw.code] : undefined;
    return own?.() ?? this.words().fieldProblem(flaw.code, flaw.limit);
  }
}
