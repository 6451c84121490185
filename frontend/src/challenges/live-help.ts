import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { pathTo } from '@contract/pages';
import { Reference } from '@frontend/platform/reference';
import { Say, words } from '@frontend/platform/words';
import { Shape } from '@frontend/ui';
import { HelpStore, type Helper } from './help-store';

const REASONS = 2;

/** Who could help with the text as it stands, with reasons and whether there is room. */
@Component({
  selector: 'dw-live-help',
  imports: [RouterLink, Shape],
  template: `
    <p class="note">{{ state() }}</p>
    @if (help.on()) {
      <ul>
        @for (helper of helpers(); track helper.id) {
          <li>
            <h3>
              <dw-shape side="science" /><a [routerLink]="helper.to" target="_blank" rel="noopener">{{ helper.name }}</a>
            </h3>
            <p class="quiet">{{ helper.where }}</p>
            <p>
              <strong>{{ t().why }}</strong> {{ helper.why }}
            </p>
            <p class="strong">{{ helper.free }}</p>
          </li>
        }
      </ul>
    }
    <p class="about">
      {{ help.on() ? t().note : '' }}
      <button type="button" (click)="help.turn(!help.on())">{{ help.on() ? t().turnOff : t().turnOn }}</button>
    </p>
  `,
  styleUrl: './live-help.css',
})
export class LiveHelp {
  protected readonly t = words('challenges', 'help');
  protected readonly help = inject(HelpStore);
  private readonly say = inject(Say);
  private readonly reference = inject(Reference);

  protected readonly state = computed(() => {
    const t = this.t();
    if (!this.help.on()) return t.off;
    if (!this.help.enough()) return t.begin;
    if (this.help.state() === 'failed') return t.failed;
    if (!this.help.at()) return t.looking;
    const count = this.help.helpers().length;
    return count ? t.asOf(count, this.say.words().time(this.help.at())) : t.none;
  });

  protected readonly helpers = computed(() =>
    this.help.helpers().map((one) => ({
      id: one.groupId,
      name: one.name,
      to: one.offeringId ? pathTo('offering', { id: one.offeringId }) : pathTo('group', { id: one.groupId }),
      where: [one.institutionName ?? one.place, one.km === null ? '' : this.say.words().km(one.km)]
        .filter(Boolean)
        .join(', '),
      why: this.say.words().reasons(one.because, this.reference.names()).slice(0, REASONS).join(' '),
      free: this.room(one),
    })),
  );

  private room({ free, freeAgain }: Helper): string {
    if (free > 0) return this.t().places(free, this.say.words().numeral(free));
    return freeAgain ? this.t().freeFrom(this.say.words().month(freeAgain)) : this.t().full;
  }
}
