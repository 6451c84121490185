import { Component, computed, effect, inject, input, linkedSignal, signal, untracked } from '@angular/core';
import { Router } from '@angular/router';
import type { Offering } from '@contract';
import { draftRules } from '@contract/draft-rules';
import { PAGES, pathTo } from '@contract/pages';
import { fieldName } from '@contract/value-words';
import { OFFERING, offeringShortcomings } from '@domain/offerings';
import { HANDED_IN } from '@domain/postings';
import { act, type Send } from '@frontend/platform/act';
import { Api, problemFrom } from '@frontend/platform/api';
import { Now } from '@frontend/platform/clock';
import { draft, OtherDraft } from '@frontend/platform/draft';
import { Form } from '@frontend/platform/form';
import { Waiting } from '@frontend/platform/waiting';
import { Language, Say, words } from '@frontend/platform/words';
import { Button, Checkbox, ErrorSummary, Notice, Path, Saved, Section } from '@frontend/ui';
import { AboutPart } from './about-part';
import { draftOf, offeringKind, toSend } from './draft';
import { EvidencePart } from './evidence-part';
import { MeansPart } from './means-part';
import { TermsPart } from './terms-part';
import { TopicsPart } from './topics-part';

/** Writes an offering, new or stored: what I can do, with what, how, about which topics, and with which proof. */
@Component({
  selector: 'dw-offering-editor-page',
  imports: [
    AboutPart,
    Button,
    Checkbox,
    ErrorSummary,
    EvidencePart,
    MeansPart,
    Notice,
    OtherDraft,
    Path,
    Saved,
    Section,
    TermsPart,
    TopicsPart,
    Waiting,
  ],
  templateUrl: './offering-editor-page.html',
  styleUrl: './offering-editor-page.css',
})
export class OfferingEditorPage {
  /** The offering to edit; absent for a new one. */
  readonly id = input<string>();
  /** Why handing in was refused right after the first saving (`?fehler=`). */
  readonly fehler = input<string>();

  private readonly api = inject(Api);
  private readonly now = inject(Now);
  private readonly router = inject(Router);
  private readonly say = inject(Say);
  private readonly language = inject(Language);
  /** The offering being written: kept on this device until it is stored. */
  protected readonly kept = draft(() => offeringKind(this.id(), this.language.writing()));
  protected readonly draft = this.kept.value;
  protected readonly t = words('offerings', 'edit');
  protected readonly pages = PAGES;

  protected readonly resource = this.api.resource('GET /offerings/:id', () => {
    const id = this.id();
    return id === undefined ? undefined : { id };
  });
  protected readonly offering = computed(() => (this.resource.hasValue() ? this.resource.value() : null));
  protected readonly ready = computed(() => this.id() === undefined || this.offering() !== null);
  private readonly version = computed(() => this.offering()?.own?.version ?? 0);
  /** Whether somebody else has changed the offering since these changes of it were begun. */
  protected readonly behind = computed(
    () => this.version() !== 0 && this.kept.changed() && this.kept.on() !== this.version(),
  );
  /** Drafts and returned texts can be handed in; published ones only change. */
  protected readonly maySubmit = computed(() => {
    const offering = this.offering();
    return offering === null || offering.state === 'draft' || offering.state === 'returned';
  });

  protected readonly act = act<'save' | 'submit'>();
  /** The refusal the address tells of, until it is tried again. */
  private readonly given = linkedSignal<string | null>(() => this.fehler() ?? null);
  protected readonly refusal = computed(() => this.act.code() ?? this.given());
  protected readonly storedAt = signal<string | null>(null);
  protected readonly refusalText = computed(() => {
    const code = this.refusal();
    return code === null ? '' : this.say.words().problem(code);
  });

  /** Whether the last attempt was to hand it in; what is only saved may still lack a lot. */
  private readonly handingIn = signal(false);
  protected readonly form = new Form(this.draft, {
    rules: () => draftRules(OFFERING),
    judge: (draft) => (this.mustBeWhole() ? offeringShortcomings(draft) : []),
    refused: () => this.act.fields(),
    called: (field) => fieldName(field, this.say.words()),
    say: { methods: this.lines(), equipment: this.lines() },
  });
  protected readonly state = computed(() => {
    const [t, { time }] = [this.t(), this.say.words()];
    const [stored, kept] = [this.storedAt(), this.kept.keptAt()];
    if (this.kept.changed()) return kept ? t.kept(time(kept)) : '';
    return stored ? t.stored(time(stored)) : '';
  });
  protected readonly found = computed(() => {
    const at = this.kept.foundAt();
    return at ? this.t().foundDraft(this.say.words().day(at), this.say.words().time(at)) : '';
  });

  constructor() {
    effect(() => {
      const offering = this.offering();
      untracked(() => {
        if (offering) this.kept.begin(draftOf(offering), this.version());
      });
    });
  }

  protected submit(event: Event): Promise<void> {
    this.handingIn.set(true);
    return this.form.submit(event, () => this.persist('submit'));
  }

  protected save(overwrite = false): Promise<void> {
    this.handingIn.set(false);
    return this.form.submit(null, () => this.persist('save', overwrite));
  }

  /** Throws away what lies on this device and shows what is stored. */
  protected drop(): void {
    this.act.forget();
    this.given.set(null);
    const offering = this.offering();
    if (offering) this.kept.clear(draftOf(offering), this.version());
    else this.kept.startAnew();
    this.form.reset();
    if (this.id() !== undefined) this.resource.reload();
  }

  private mustBeWhole(): boolean {
    return this.handingIn() || HANDED_IN.includes(this.offering()?.state ?? 'draft');
  }

  private lines() {
    return { too_many: () => this.t().tooMany, too_long: () => this.t().lineTooLong };
  }

  private async persist(what: 'save' | 'submit', overwrite = false): Promise<void> {
    const sent = this.draft();
    await this.act.run(what, async (send) => {
      this.given.set(null);
      const offering = await this.put(send, overwrite);
      this.kept.stored(sent, offering.own?.version);
      this.storedAt.set(this.now.instant());
      if (this.id() !== undefined) this.resource.set(offering);
      if (what === 'submit') await this.handIn(send, offering.id);
      else if (this.id() === undefined) await this.goEdit(offering.id);
    });
    if (this.act.code() === 'posting.changed_elsewhere') this.resource.reload();
  }

  private async handIn(send: Send, id: string): Promise<void> {
    try {
      await send('POST /offerings/:id/steps', { id, step: 'submit' });
    } catch (error) {
      if (this.id() !== undefined) throw error;
      // It is stored by now: trying again from the empty page would store it twice.
      return this.goEdit(id, problemFrom(error).code);
    }
    await this.router.navigateByUrl(pathTo('offering', { id }));
  }

  private async goEdit(id: string, refusal?: string): Promise<void> {
    const queryParams = refusal ? { fehler: refusal } : {};
    await this.router.navigate([pathTo('offeringEdit', { id })], { queryParams, replaceUrl: true });
  }

  private put(send: Send, overwrite: boolean): Promise<Offering> {
    const [id, draft] = [this.id(), toSend(this.draft())];
    if (id === undefined) return send('POST /offerings', draft);
    // Overwriting means the version that was there when she was told of it, not one nobody has seen.
    const version = overwrite ? this.version() : this.kept.on();
    return send('PUT /offerings/:id', { ...draft, id, version });
  }
}
