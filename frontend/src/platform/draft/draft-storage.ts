import { inject, Injectable } from '@angular/core';
import { Ids } from '@frontend/platform/ids';
import { BrowserStorage, PRIVATE } from '@frontend/platform/storage';
import { recordFrom, type DraftKind, type DraftRecord } from './record';

const VISITORS = 'dw.draft.';

/** Whose drafts: those of a membership, of a person who acts for nobody, or of a visitor (null). */
export type Owner = string | null;

/** A record and where it lies. */
export interface StoredDraft {
  readonly key: string;
  readonly record: DraftRecord;
}

/** Where drafts are stored: apart for each person in each context and for visitors, with a key for each version. */
@Injectable({ providedIn: 'root' })
export class DraftStorage {
  private readonly storage = inject(BrowserStorage);
  private readonly ids = inject(Ids);

  /** The beginning of all keys of one draft of one owner. */
  beginning(owner: Owner, name: string): string {
    return `${owner === null ? VISITORS : `${PRIVATE}${owner}.draft.`}${name}.`;
  }

  freshKey(owner: Owner, name: string): string {
    return this.beginning(owner, name) + this.ids.next();
  }

  /** Everything that lies there for one draft, newest first. What older versions left behind counts as a visitor's. */
  list<T>(owner: Owner, { name, former }: DraftKind<T>): StoredDraft[] {
    const keys = this.storage.keys(this.beginning(owner, name));
    if (owner === null && former !== undefined) keys.push(former);
    return keys
      .flatMap((key) => {
        const record = this.read(key);
        return record ? [{ key, record }] : [];
      })
      .sort((one, other) => (one.record.at < other.record.at ? 1 : -1));
  }

  read(key: string): DraftRecord | null {
    return recordFrom(this.storage.read(key));
  }

  /** Whether it could be kept. */
  keep(key: string, record: DraftRecord): boolean {
    return this.storage.keep(key, JSON.stringify(record));
  }

  drop(key: string): void {
    this.storage.drop(key);
  }

  /** After a sign-in link was used: the words it brought are stored now and need not lie here any longer. */
  dropTaken(sentAs: string): void {
    for (const key of this.storage.keys(VISITORS)) if (this.read(key)?.sentAs === sentAs) this.drop(key);
  }
}
