import { computed, effect, inject, Injectable, InjectionToken, signal } from '@angular/core';
import type { Session as Facts } from '@contract';
import { isMember, VISITOR, type Actor } from '@domain/accounts';
import { may, mayEver, POLICY, type Action, type Policy, type SubjectOf } from '@domain/policy';
import { Api } from '@frontend/platform/api';
import { BrowserStorage } from '@frontend/platform/storage';
import { Language } from '@frontend/platform/words';

/** Turned over when somebody signs out or acts for another body, so that other tabs ask again who is here. */
const CHANGED = 'dw.session';

const NOBODY: Facts = {
  role: 'visitor',
  personId: null,
  name: null,
  language: null,
  context: null,
  memberships: [],
  waiting: 0,
};

/** The policy that buttons, links and routes of pages ask. */
export const RIGHTS = new InjectionToken<Policy>('rights', { factory: () => POLICY });

/** Who is here. Pages show a visitor's view until the backend has said more. */
@Injectable({ providedIn: 'root' })
export class Session {
  private readonly api = inject(Api);
  private readonly language = inject(Language);
  private readonly storage = inject(BrowserStorage);
  private readonly policy = inject(RIGHTS);
  private readonly given = signal<Facts | null>(null);
  private asked: Promise<Facts> | null = null;

  readonly facts = computed(() => this.given() ?? NOBODY);
  /** Whether the backend has answered yet. */
  readonly known = computed(() => this.given() !== null);
  readonly signedIn = computed(() => isMember(this.facts().role));
  readonly actor = computed<Actor>(() => {
    const { personId, role, context } = this.facts();
    return isMember(role) ? { personId, role, organisationId: context?.organisationId ?? null } : VISITOR;
  });

  constructor() {
    effect(() => void this.language.suggest(this.facts().language));
    this.storage.onOtherTab((key) => {
      if (key === CHANGED) void this.reload();
    });
  }

  /** Asks the backend once; later calls get the same answer. Without a line everybody is a visitor for now. */
  load(): Promise<Facts> {
    this.asked ??= this.api.get('GET /session').then(
      (facts) => this.keep(facts),
      () => {
        // Reading must work without a session; the next page asks again.
        this.asked = null;
        return NOBODY;
      },
    );
    return this.asked;
  }

  /** Asks again, for example after something that waits was answered. */
  reload(): Promise<Facts> {
    this.asked = null;
    return this.load();
  }

  /** Takes over a session another call has brought. What somebody else kept in this browser is not left to it. */
  keep(facts: Facts): Facts {
    const { personId } = this.facts();
    if (personId !== null && personId !== facts.personId) this.storage.dropPrivate();
    this.given.set(facts);
    this.asked = Promise.resolve(facts);
    return facts;
  }

  async switchTo(membershipId: string): Promise<void> {
    this.keep(await this.api.send('POST /session/context', { membershipId }));
    this.tellOtherTabs();
  }

  async signOut(): Promise<void> {
    await this.api.send('POST /sign-out');
    this.keep(NOBODY);
    this.tellOtherTabs();
  }

  /** Whether this person may do this to that thing: for buttons. The backend checks again. */
  may<A extends Action>(action: A, subject?: SubjectOf<A>): boolean {
    return may(this.actor(), action, subject, this.policy);
  }

  /** Whether there is anything this person could do this to: for links and routes. */
  mayEver(action: Action): boolean {
    return mayEver(this.actor(), action, this.policy);
  }

  private tellOtherTabs(): void {
    this.storage.keep(CHANGED, this.storage.read(CHANGED) === 'a' ? 'b' : 'a');
  }
}
