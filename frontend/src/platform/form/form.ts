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
type Sentences<T> = { readonly [K in keyof T]?: (flaw: FieldProblem) => string };

export interface FormOptions<T> {
  /** What may be written where, from the contract; called again when what it reads changes. */
  readonly rules?: () => Rules<T>;
  /** What the domain finds wrong, where no list of rules says it; a field inside another is named with dots. */
  readonly judge?: (value: T) => readonly FieldProblem[];
  /** The fields the backend refused last (`act.fields('save')`); each counts until it holds something else. */
  readonly refused?: () => readonly FieldProblem[];
  /** A page's own sentences by field; all others, and that something is too long, are those of the contract. */
  readonly say?: Sentences<T>;
  /** Beginning of the ids of fields on the page, for links from an error summary. */
  readonly ids?: string;
}

/** Too long is told while somebody types, all else once she has tried to send. */
const AT_ONCE = 'too_long';

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
      // A field of the contract may be part of one of the form, as `organisation.name` is of `organisation`.
      const name = [flaw.field, flaw.field.split('.')[0] ?? ''].find((one): one is keyof T & string => one in held);
      return name === undefined ? [] : [{ flaw: { ...flaw, field: name }, name, held: held[name] }];
    });
  });
  private readonly standing = computed<FieldProblem[]>(() => {
    const value = this.value();
    return this.refused().flatMap(({ flaw, name, held }) => (value[name] === held ? [flaw] : []));
  });
  private readonly judged = computed(() => {
    const { rules, judge } = this.options;
    return [...(rules ? flawsIn(rules(), this.value()) : []), ...(judge?.(this.value()) ?? [])];
  });
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
  error(field: keyof T & string): string {
    const flaw = this.flaws().find((one) => one.field === field);
    return flaw && (this.tried() || flaw.code === AT_ONCE || this.standing().includes(flaw)) ? this.sentence(flaw) : '';
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
      this.flaws().map((flaw) => ({ id: `${this.options.ids ?? ''}${flaw.field}`, text: this.sentence(flaw) })),
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
    const own = flaw.code === AT_ONCE ? undefined : this.options.say?.[flaw.field as keyof T];
    return own ? own(flaw) : this.words().fieldProblem(flaw.code, flaw.limit);
  }
}
