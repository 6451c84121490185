import { computed, inject, Injector, signal, untracked, type WritableSignal } from '@angular/core';
import {
  form,
  MAX_LENGTH,
  metadata,
  submit,
  validateTree,
  type FieldTree,
  type SchemaPathTree,
} from '@angular/forms/signals';
import { flawsIn, type Rules } from '@contract/rules';
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
  readonly rules: () => Rules<T>;
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
  private readonly flaws = computed(() => flawsIn(this.options.rules(), this.value()));

  private readonly injector = inject(Injector);
  private built: FieldTree<T> | undefined;
  /** What was wrong at the last attempt; it stays while the person mends one after the other. */
  readonly summary = signal<readonly Flaw[]>([]);

  constructor(
    readonly value: WritableSignal<T>,
    private readonly options: FormOptions<T>,
  ) {}

  /** The fields, to be bound by `[formField]`. Made when first asked for: by then a component has its inputs. */
  get fields(): FieldTree<T> {
    return (this.built ??= untracked(() => this.build()));
  }

  /** The sentence about what is wrong with a field, or nothing. */
  error(field: keyof T & string): string {
    const flaw = this.flaws().find((one) => one.field === field);
    return flaw && (this.tried() || flaw.code === AT_ONCE) ? this.sentence(flaw) : '';
  }

  /** Sends if nothing is wrong; otherwise says what is, and leads to the first. */
  async submit(event: Event | null, send: (value: T) => unknown): Promise<void> {
    event?.preventDefault();
    this.tried.set(true);
    this.summary.set(
      this.flaws().map((flaw) => ({ id: `${this.options.ids ?? ''}${flaw.field}`, text: this.sentence(flaw) })),
    );
    await submit(this.fields, {
      ignoreValidators: 'none',
      onInvalid: (fields) => fields().errorSummary()[0]?.fieldTree().focusBoundControl(),
      action: async () => void (await send(this.value())),
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
    this.summary.set([]);
  }

  private build(): FieldTree<T> {
    const names = Object.keys(this.value()) as (keyof T & string)[];
    // A generic value might be a control of Angular's own, which ours never are; so its fields are named by hand.
    const value = this.value as unknown as WritableSignal<Fields>;
    const rules = (paths: SchemaPathTree<Fields>): void => {
      for (const name of names) {
        const path = paths[name];
        if (path) metadata(path, MAX_LENGTH, () => this.options.rules()[name]?.max);
      }
      validateTree(paths, () => this.flaws().map(({ field, code }) => ({ kind: code, fieldTree: fields[field] })));
    };
    const fields = form(value, rules, { injector: this.injector });
    return fields as unknown as FieldTree<T>;
  }

  private sentence(flaw: FieldProblem): string {
    const own = flaw.code === AT_ONCE ? undefined : this.options.say?.[flaw.field as keyof T];
    return own ? own(flaw) : this.words().fieldProblem(flaw.code, flaw.limit);
  }
}
