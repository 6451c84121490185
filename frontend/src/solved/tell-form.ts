import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import type { EndingAnswer, SentTo, Solved } from '@contract';
import { LANGUAGES, type Language } from '@domain/accounts';
import { SOLVED_LIMITS as L } from '@domain/solved';
import { Say, words } from '@frontend/platform/words';
import {
  Button,
  Field,
  Input,
  Notice,
  OwnWords,
  RadioList,
  Segments,
  type RadioOption,
  type Segment,
} from '@frontend/ui';

const NOBODY = 'nobody';
const lengthOf = (text: string): number => [...text.trim()].length;

/** Writes a solved case or new words for it. */
@Component({
  selector: 'dw-tell-form',
  imports: [Button, Field, Input, Notice, OwnWords, RadioList, Segments],
  template: `
    <form (submit)="submit($event)">
      <dw-notice silent>{{ t().tellPublic }}</dw-notice>
      <dw-field [label]="t().title" [help]="t().titleHelp" [error]="wrong(title(), limits.titleMin, limits.title)">
        <input dwInput class="voice" [value]="title()" [attr.lang]="spoken()" (input)="title.set(value($event))" />
      </dw-field>
      <dw-field [label]="t().problem" [help]="t().problemHelp" [error]="wrong(problem(), limits.textMin, limits.text)">
        <dw-own-words [(value)]="problem" [max]="limits.text" [rows]="4" [lang]="spoken()" [remaining]="t().remaining" />
      </dw-field>
      <dw-field [label]="t().help" [help]="t().helpHelp" [error]="wrong(help(), limits.textMin, limits.text)">
        <dw-own-words [(value)]="help" [max]="limits.text" [rows]="4" [lang]="spoken()" [remaining]="t().remaining" />
      </dw-field>
      <dw-segments [legend]="t().languageOf" [options]="languages()" [(value)]="spoken" />
      @if (partners().length > 0) {
        <dw-radio-list [legend]="t().group" [help]="t().groupHelp" [options]="groups()" [(value)]="group" />
      }
      @if (told()?.naming?.group && group() !== nobody) {
        <p class="note">{{ t().askedAgain }}</p>
      }
      <p class="actions">
        <button dwButton type="submit" [busy]="busy()" [busyLabel]="t().publishing">
          {{ told() ? t().publishAgain : t().publish }}
        </button>
      </p>
    </form>
  `,
  styles: `
    form > * + * {
      display: block;
      margin-top: var(--dw-s5);
    }
    form {
      max-width: 44rem;
    }
  `,
})
export class TellForm {
  readonly partners = input.required<EndingAnswer['partners']>();
  /** What is published already, or null. */
  readonly told = input<Solved | null>(null);
  readonly language = input<string>('de');
  readonly busy = input(false);
  readonly tell = output<Omit<SentTo<'POST /challenges/:id/solved'>, 'id'>>();

  private readonly say = inject(Say);
  protected readonly t = words('solved');
  protected readonly limits = L;
  protected readonly nobody = NOBODY;
  protected readonly title = linkedSignal(() => this.told()?.title ?? '');
  protected readonly problem = linkedSignal(() => this.told()?.problem ?? '');
  protected readonly help = linkedSignal(() => this.told()?.help ?? '');
  protected readonly spoken = linkedSignal<Language>(() =>
    (this.told()?.language ?? this.language()) === 'en' ? 'en' : 'de',
  );
  protected readonly group = linkedSignal<string | null>(() => this.told()?.naming?.group?.id ?? NOBODY);
  private readonly tried = signal(false);

  protected readonly languages = computed<Segment<Language>[]>(() =>
    LANGUAGES.map((value) => ({ value, label: this.say.words().languageName(value) })),
  );
  protected readonly groups = computed<RadioOption[]>(() => [
    ...this.partners().map(({ id, name }) => ({ value: id, label: name })),
    { value: NOBODY, label: this.t().nobody },
  ]);

  protected value = (event: Event): string => (event.target as HTMLInputElement).value;

  /** What is wrong with a text; too short only once somebody has tried to publish. */
  protected wrong(text: string, least: number, most: number): string {
    if (lengthOf(text) > most) return this.t().tooLong;
    return this.tried() && lengthOf(text) < least ? this.t().tooShort(least) : '';
  }

  protected submit(event: Event): void {
    event.preventDefault();
    this.tried.set(true);
    const [title, problem, help] = [this.title().trim(), this.problem().trim(), this.help().trim()];
    const wrong = [
      this.wrong(title, L.titleMin, L.title),
      this.wrong(problem, L.textMin, L.text),
      this.wrong(help, L.textMin, L.text),
    ];
    if (wrong.some(Boolean) || this.busy()) return;
    const group = this.group();
    this.tell.emit({ title, problem, help, language: this.spoken(), groupId: group === NOBODY ? null : group });
  }
}
