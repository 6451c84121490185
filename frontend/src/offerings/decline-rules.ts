import { Component, computed, inject, linkedSignal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { DeclineRule } from '@contract';
import { pathTo } from '@contract/pages';
import { act } from '@frontend/platform/act';
import { Api } from '@frontend/platform/api';
import { Reference } from '@frontend/platform/reference';
import { Session } from '@frontend/platform/session';
import { Say, words } from '@frontend/platform/words';
import { Button, Notice, Section } from '@frontend/ui';

/** What the declines of a group forbid from now on, each with a button that takes it back. */
@Component({
  selector: 'dw-decline-rules',
  imports: [Button, Notice, RouterLink, Section],
  template: `
    @if (rules().length) {
      <dw-section [heading]="t().rules" [note]="t().rulesNote" hanging>
        <ul class="rows">
          @for (one of rules(); track one.id) {
            <li>
              <span>
                <b>{{ sentence(one) }}</b>
                <span class="small quiet">
                  {{ t().ruleFrom }}
                  <a [routerLink]="path(one)" [attr.lang]="one.challengeLanguage">{{ one.challengeTitle }}</a>
                </span>
              </span>
              @if (mayLift()) {
                <button
                  dwButton="outline"
                  small
                  type="button"
                  [busy]="act.busy()"
                  [busyLabel]="act.doing() === one.id ? t().ruleLifting : ''"
                  (click)="lift(one)"
                >
                  {{ t().ruleLift }}
                </button>
              }
            </li>
          }
        </ul>
        @if (act.refusal(); as refusal) {
          <dw-notice kind="error">{{ refusal }}</dw-notice>
        }
      </dw-section>
    }
  `,
  styles: `
    li {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5rem 2rem;
      align-items: baseline;
      justify-content: space-between;
    }
    li > span {
      flex: 1 1 16rem;
    }
    li > span > * {
      display: block;
    }
  `,
})
export class DeclineRules {
  private readonly api = inject(Api);
  private readonly reference = inject(Reference);
  private readonly say = inject(Say);
  private readonly session = inject(Session);
  protected readonly t = words('offerings', 'offer');
  protected readonly mayLift = computed(() => this.session.may('rule.lift', { relations: ['own'] }));
  private readonly held = this.api.resource('GET /group/rules', () => ({}));
  private readonly all = linkedSignal(() => (this.held.hasValue() ? this.held.value() : null));
  protected readonly rules = computed(() => this.all()?.items ?? []);
  protected readonly act = act<DeclineRule['id']>();

  protected readonly path = ({ id }: DeclineRule): string => pathTo('match', { id });

  protected sentence({ reason, topics, itemTitle, until }: DeclineRule): string {
    if (reason === 'no_capacity') return this.t().ruleFull(this.say.words().day(until ?? ''));
    if (reason === 'not_my_method') return this.t().ruleMethod(itemTitle ?? this.t().ruleOwnText);
    return this.t().ruleField(
      topics
        .map((topic) => this.reference.topic(topic))
        .filter(Boolean)
        .join(', '),
    );
  }

  protected lift({ id }: DeclineRule): Promise<boolean> {
    return this.act.run(id, async (send) => this.all.set(await send('POST /group/rules/:id/lift', { id })));
  }
}
