import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { Router } from '@angular/router';
import { PAGES } from '@contract/pages';
import { fieldName } from '@contract/value-words';
import { MINUTES_TO_TELL, shortcomings } from '@domain/challenges';
import { OtherDraft } from '@frontend/platform/draft';
import { Form } from '@frontend/platform/form';
import { Say, words } from '@frontend/platform/words';
import { Button, Dialog, ErrorSummary, Icon, Saved, Shape, StepsBar } from '@frontend/ui';
import { AskStep } from './ask-step';
import { DraftStore } from './draft-store';
import { isBlank } from './draft-text';
import { HelpStore } from './help-store';
import { LiveHelp } from './live-help';
import { LookStep } from './look-step';
import { PlaceStep } from './place-step';
import { stepOf } from './steps';
import { TellStep } from './tell-step';
import { WorkStep } from './work-step';

const LAST = MINUTES_TO_TELL.length - 1;

/** The wizard "Erzählen": five steps in the address, one draft on this device. */
@Component({
  selector: 'dw-tell-page',
  imports: [
    AskStep,
    Button,
    Dialog,
    ErrorSummary,
    Icon,
    LiveHelp,
    LookStep,
    OtherDraft,
    PlaceStep,
    Saved,
    Shape,
    StepsBar,
    TellStep,
    WorkStep,
  ],
  providers: [DraftStore, HelpStore],
  templateUrl: './tell-page.html',
  styleUrl: './tell-page.css',
})
export class TellPage {
  /** The step, from 1, as it stands in the address. */
  readonly schritt = input<string>();

  protected readonly t = words('challenges', 'tell');
  protected readonly h = words('challenges', 'help');
  protected readonly store = inject(DraftStore);
  protected readonly help = inject(HelpStore);
  private readonly a = words('challenges', 'ask');
  private readonly say = inject(Say);
  private readonly router = inject(Router);

  protected readonly step = computed(() =>
    Math.min(LAST, Math.max(0, Math.trunc(Number(this.schritt() ?? 1)) - 1) || 0),
  );
  protected readonly helpOpen = signal(false);
  protected readonly forgetting = signal(false);
  protected readonly minutes = computed(() => this.t().minutesLeft(MINUTES_TO_TELL[this.step()] ?? 1));
  protected readonly blank = computed(() => isBlank(this.store.draft()));

  /** Going on is an attempt, and asks for what belongs to this step. */
  protected readonly form = new Form(this.store.draft, {
    judge: (draft) => shortcomings(draft).filter(({ field }) => stepOf(field) === this.step()),
    called: (field) => fieldName(field, this.say.words()),
  });

  protected readonly head = computed(() => {
    const [t, a] = [this.t(), this.a()];
    return [
      { title: t.tellTitle, lead: t.tellLead },
      { title: t.placeTitle, lead: t.placeLead },
      { title: t.workTitle, lead: t.workLead },
      { title: t.lookTitle, lead: t.lookLead },
      { title: a.title, lead: a.lead },
    ][this.step()];
  });

  protected readonly saved = computed(() => {
    if (this.store.kept.unkept()) return this.t().notSaved;
    return this.store.kept.keptAt() ? this.t().savedAt(this.say.words().time(this.store.kept.keptAt())) : '';
  });

  /** The bar of phones opens the preview, which also says what becomes of the text and can be turned off there. */
  protected readonly barText = computed(() => {
    const count = this.help.on() ? this.help.helpers().length : 0;
    return count ? this.h().count(count) : this.h().title;
  });

  protected readonly announced = computed(() => {
    const count = this.help.announced();
    return count === null ? '' : this.h().count(count);
  });

  constructor() {
    const { state } = this.router.currentNavigation()?.extras ?? {};
    const what: unknown = state?.['what'];
    if (typeof what === 'string') this.store.begin(what);
    effect(() => {
      this.step();
      untracked(() => this.form.reset());
    });
  }

  protected open(step: number): void {
    void this.router.navigate([PAGES.tell], { queryParams: { schritt: step === 0 ? null : step + 1 } });
  }

  /** Goes on if this step is complete; otherwise says what is missing. */
  protected onward(): Promise<void> {
    return this.form.submit(null, () => this.open(this.step() + 1));
  }

  protected forget(): void {
    this.store.kept.startAnew();
    this.forgetting.set(false);
    this.open(0);
  }
}
