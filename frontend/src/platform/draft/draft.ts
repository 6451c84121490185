import { computed, effect, inject, linkedSignal, signal, untracked } from '@angular/core';
import { Now } from '@frontend/platform/clock';
import { Ids } from '@frontend/platform/ids';
import { Session } from '@frontend/platform/session';
import { BrowserStorage } from '@frontend/platform/storage';
import { DraftStorage, type StoredDraft, type Owner } from './draft-storage';
import { valueOf, type DraftKind } from './record';

interface Place<T> {
  readonly owner: Owner;
  readonly kind: DraftKind<T>;
}

/** A draft as this tab has it open. */
interface Opened<T> {
  readonly place: Place<T>;
  readonly value: T;
  /** Whether it had been left here, and when it was written, ISO 8601; empty where nothing of it lies here. */
  readonly found: boolean;
  readonly at: string;
  readonly on: number;
  /** Where this tab writes, and the revision it wrote or read there last; null while nothing of it lies there. */
  key: string;
  revision: string | null;
}

/** Another version of the same draft on this device. */
export interface OtherVersion {
  readonly key: string;
  /** When it was last written, ISO 8601. */
  readonly at: string;
  /** Where it comes from: begun by a visitor, sent by one, written just now in another tab, or left from earlier. */
  readonly from: 'visitor' | 'sent' | 'tab' | 'earlier';
}

/**
 * What a person is writing, kept in this browser until it is stored: of one person in one context, or of a visitor. Two
 * tabs never overwrite each other: whoever writes second goes on in a version of her own and is told of the other.
 */
export class Draft<T> {
  private readonly storage = inject(DraftStorage);
  private readonly ids = inject(Ids);
  private readonly now = inject(Now);
  private readonly session = inject(Session);

  private readonly owner = computed<Owner>(() => {
    const { context, personId } = this.session.facts();
    return context?.id ?? personId;
  });
  private readonly place = computed<Place<T>>(() => ({ owner: this.owner(), kind: this.kind() }), {
    equal: (one, other) => one.owner === other.owner && one.kind.name === other.kind.name,
  });
  private readonly opened = linkedSignal<Place<T>, Opened<T>>({
    source: this.place,
    computation: (place, before) => untracked(() => this.moved(place, before?.value) ?? this.openNewest(place)),
  });
  /** What was typed here and where; it goes along when a visitor turns out to be signed in. */
  private typed: { readonly at: Opened<T>; readonly value: T } | null = null;
  private readonly there = linkedSignal<Opened<T>, readonly OtherVersion[]>({
    source: () => this.opened(),
    computation: (opened) => this.look(opened),
  });
  private readonly dismissed = signal<readonly string[]>([]);
  private readonly fromTabs = signal<readonly string[]>([]);

  /** What is being written; a form borrows it. */
  readonly value = linkedSignal<T>(() => this.opened().value);
  /** When it was last put here, ISO 8601; empty while nothing of it lies here. */
  readonly keptAt = linkedSignal<string>(() => this.opened().at);
  /** Whether this browser refuses to keep anything. */
  readonly unkept = signal(false);
  /** When what was found here had been written; null where nothing was found. */
  readonly foundAt = computed(() => (this.opened().found ? this.opened().at : null));
  /** The version of what is stored that it was begun on; 0, which nothing stored has, where nobody knows any more. */
  readonly on = computed(() => this.opened().on);
  /** Whether anything here is not stored yet. */
  readonly changed = computed(() => this.foundAt() !== null || this.value() !== this.opened().value);
  /** The newest other version of this draft, until the person has decided to keep both. */
  readonly other = computed(() => this.there().find(({ key }) => !this.dismissed().includes(key)) ?? null);
  /** Whether another tab has sent or dropped what stands here. */
  readonly gone = linkedSignal<Opened<T>, boolean>({ source: () => this.opened(), computation: () => false });

  constructor(private readonly kind: () => DraftKind<T>) {
    effect(() => {
      const [opened, value] = [this.opened(), this.value()];
      if (value !== opened.value) untracked(() => this.keep(opened, value));
    });
    inject(BrowserStorage).onOtherTab((key) => this.otherTab(key));
  }

  /** Begins with this version of something stored, unless changes of it are here: they stay changes of the one they know. */
  begin(value: T, on: number): void {
    if (!this.changed()) this.reset(value, on);
  }

  /** Begins another one beside what is already here. */
  beginAnother(): void {
    const { place } = this.opened();
    this.reset(place.kind.whole(undefined));
  }

  /** It is stored elsewhere, or the person wants it gone: nothing of it lies here any longer. */
  clear(next: T = this.value(), on = 0): void {
    const { key, revision } = this.opened();
    if (revision !== null) this.storage.drop(key);
    this.reset(next, on);
  }

  /** As what these words are sent with a sign-in link: the same each time, until they change. */
  nameToSend(): string {
    return this.storage.read(this.opened().key)?.sentAs ?? this.ids.next();
  }

  /** What was sent is stored, as this version of it. What was typed meanwhile stays here, as changes of that one. */
  stored(sent: T, on = 0): void {
    const written = this.value();
    this.clear(sent, on);
    if (written !== sent) this.value.set(written);
  }

  /** These words went out with a sign-in link; they stay here until they are taken. What was typed since did not. */
  markSent(sentAs: string, value: T): void {
    if (value === this.value()) this.keep(this.opened(), value, sentAs);
  }

  /** Goes on with the other version; what was written in this one stays here beside it. */
  openOther({ key }: OtherVersion): void {
    const { place } = this.opened();
    const record = this.storage.read(key);
    if (!record) return;
    const opened = this.openFound(place, { key, record });
    this.opened.set(opened);
    // What a visitor began belongs to whoever goes on with it.
    if (!key.startsWith(this.storage.beginning(place.owner, place.kind.name))) this.keep(opened, opened.value);
  }

  /** Both stay; the person has been told. */
  keepBoth({ key }: OtherVersion): void {
    this.dismissed.update((keys) => [...keys, key]);
  }

  /** Begins with nothing. */
  startAnew(): void {
    this.clear(this.opened().place.kind.whole(undefined));
  }

  /** What another tab has sent is still to be had here, as something new. */
  keepGone(): void {
    this.gone.set(false);
  }

  private keep(opened: Opened<T>, value: T, sentAs: string | null = null): void {
    this.typed = { at: opened, value };
    if (!this.isMine(opened)) this.stepAside(opened);
    const at = this.write(opened, value, sentAs);
    this.unkept.set(at === null);
    this.keptAt.set(at ?? '');
  }

  /** When it was put there; empty where there was nothing to keep, null where nothing can be kept. */
  private write(opened: Opened<T>, value: T, sentAs: string | null = null): string | null {
    const { on, place } = opened;
    const { kind, owner } = place;
    const before = opened.key;
    if (!before.startsWith(this.storage.beginning(owner, kind.name)))
      opened.key = this.storage.freshKey(owner, kind.name);
    const [revision, at] = [this.ids.next(), this.now.instant()];
    const blank = kind.isBlank(value);
    const record = { version: kind.steps.length, revision, at, on, sentAs, value };
    if (!blank && !this.storage.keep(opened.key, record)) return null;
    if (opened.revision !== null && (blank || before !== opened.key)) this.storage.drop(before);
    opened.revision = blank ? null : revision;
    return blank ? '' : at;
  }

  /** Whether what lies there is what this tab wrote or read last. */
  private isMine({ key, revision }: Opened<T>): boolean {
    return (this.storage.read(key)?.revision ?? null) === revision;
  }

  /** Another tab has written there: this one goes on beside it. */
  private stepAside(opened: Opened<T>): void {
    const { owner, kind } = opened.place;
    this.fromTabs.update((keys) => [...new Set([...keys, opened.key])]);
    opened.key = this.storage.freshKey(owner, kind.name);
    opened.revision = null;
    this.there.set(this.look(opened));
  }

  private otherTab(key: string): void {
    const opened = untracked(this.opened);
    const { owner, kind } = opened.place;
    if (!key.startsWith(this.storage.beginning(owner, kind.name))) return;
    this.fromTabs.update((keys) => [...new Set([...keys, key])]);
    if (key === opened.key && !this.isMine(opened)) {
      if (this.storage.read(key) === null) this.gone.set(true);
      this.stepAside(opened);
    } else this.there.set(this.look(opened));
  }

  private openNewest(place: Place<T>): Opened<T> {
    const [newest] = this.storage.list(place.owner, place.kind);
    return newest ? this.openFound(place, newest) : this.fresh(place, place.kind.whole(undefined));
  }

  private openFound(place: Place<T>, { key, record }: StoredDraft): Opened<T> {
    const { at, on, revision } = record;
    return { place, value: valueOf(place.kind, record), found: true, at, on, key, revision };
  }

  private fresh(place: Place<T>, value: T, on = 0): Opened<T> {
    const key = this.storage.freshKey(place.owner, place.kind.name);
    return { place, value, found: false, at: '', on, key, revision: null };
  }

  private reset(value: T, on = 0): void {
    this.opened.set(this.fresh(this.opened().place, value, on));
  }

  /** What a visitor has typed here goes along when it turns out who she is, and lies nowhere else any longer. */
  private moved(place: Place<T>, before: Opened<T> | undefined): Opened<T> | null {
    if (!before || !this.typed || this.typed.at !== before || before.place.owner !== null || place.owner === null)
      return null;
    if (before.revision !== null) this.storage.drop(before.key);
    const opened = this.fresh(place, this.typed.value, before.on);
    return { ...opened, at: this.write(opened, opened.value) ?? '' };
  }

  private look({ place, key: mine }: Opened<T>): OtherVersion[] {
    const { owner, kind } = place;
    const found = (whose: Owner): OtherVersion[] =>
      this.storage
        .list(whose, kind)
        .filter(({ record }) => owner !== null || record.sentAs === null)
        .filter(({ key, record }) => key !== mine && !kind.isBlank(valueOf(kind, record)))
        .map(({ key, record: { at, sentAs } }) => ({ key, at, from: this.origin(key, whose !== owner, sentAs) }));
    return owner === null ? found(null) : [...found(owner), ...found(null)];
  }

  private origin(key: string, byVisitor: boolean, sentAs: string | null): OtherVersion['from'] {
    if (sentAs !== null) return 'sent';
    if (byVisitor) return 'visitor';
    return this.fromTabs().includes(key) ? 'tab' : 'earlier';
  }
}

/** The draft of the component or store that is being built. */
export const draft = <T>(kind: () => DraftKind<T>): Draft<T> => new Draft<T>(kind);
