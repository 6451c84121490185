import { Component, computed, effect, inject, input, linkedSignal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PAGES, pathTo } from '@contract/pages';
import { act } from '@frontend/platform/act';
import { Api } from '@frontend/platform/api';
import { Now } from '@frontend/platform/clock';
import { PageTitle } from '@frontend/platform/page';
import { Session } from '@frontend/platform/session';
import { Waiting } from '@frontend/platform/waiting';
import { Say, words } from '@frontend/platform/words';
import { Path, Section, SideMark } from '@frontend/ui';
import { MessageForm } from './message-form';
import { MessageList } from './message-list';
import { OpenedAnswers } from './opened-answers';
import { namesOf } from './names';
import { PeopleList } from './people-list';

/** One conversation: what was written, who to call, and what the partner may read. */
@Component({
  selector: 'dw-conversation-page',
  imports: [MessageForm, MessageList, OpenedAnswers, Path, PeopleList, RouterLink, Section, SideMark, Waiting],
  templateUrl: './conversation-page.html',
  styleUrl: './conversation-page.css',
})
export class ConversationPage {
  readonly id = input.required<string>();

  private readonly api = inject(Api);
  private readonly now = inject(Now);
  protected readonly say = inject(Say);
  private readonly session = inject(Session);
  protected readonly t = words('conversations');
  protected readonly mayWrite = computed(() => this.session.may('conversation.write', { relations: ['part'] }));
  protected readonly pages = PAGES;

  protected readonly resource = this.api.resource('GET /conversations/:id', () => ({ id: this.id() }));
  protected readonly talk = computed(() => (this.resource.hasValue() ? this.resource.value() : null));

  protected readonly act = act<'message' | 'release'>(this.id);
  /** Everybody else who takes part, by name. */
  protected readonly names = computed(() => namesOf(this.talk()?.others ?? []));
  protected readonly sentAt = linkedSignal<string, string | null>({ source: this.id, computation: () => null });

  protected readonly paths = computed(() => {
    const talk = this.talk();
    if (!talk) return null;
    return {
      match: talk.matchId === null ? null : pathTo('match', { id: talk.matchId }),
      challenge: pathTo('challenge', { id: talk.challengeId }),
      group: talk.groupId === null ? null : pathTo('group', { id: talk.groupId }),
    };
  });

  constructor() {
    const title = inject(PageTitle);
    effect(() => {
      const talk = this.talk();
      if (talk) title.name(this.t().with(this.names()));
    });
  }

  /** Sends a message; the words stay in the form until they have arrived. */
  protected send(text: string): Promise<boolean> {
    return this.act.run(
      'message',
      (send) => send('POST /conversations/:id/messages', { id: this.id(), text }),
      (talk) => {
        this.resource.set(talk);
        this.sentAt.set(this.now.instant());
      },
    );
  }

  protected release(): Promise<boolean> {
    return this.act.run(
      'release',
      (send) => send('POST /conversations/:id/release', { id: this.id() }),
      (talk) => this.resource.set(talk),
    );
  }
}
