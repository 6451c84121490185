import { DestroyRef, DOCUMENT, inject, Injectable } from '@angular/core';

/** What is private to whoever is signed in lies under this beginning, and is gone when she signs out. */
export const PRIVATE = 'dw.own.';

/** What lies in this browser, beyond the visit. Never throws: storage may be off or full, and then nothing lies there. */
@Injectable({ providedIn: 'root' })
export class BrowserStorage {
  protected readonly window = inject(DOCUMENT).defaultView;

  read(key: string): string | null {
    return this.attempt((storage) => storage.getItem(key)) ?? null;
  }

  /** Whether it could be kept. */
  keep(key: string, text: string): boolean {
    return (
      this.attempt((storage) => {
        storage.setItem(key, text);
        return true;
      }) ?? false
    );
  }

  drop(key: string): void {
    this.attempt((storage) => storage.removeItem(key));
  }

  keys(beginning: string): string[] {
    return this.attempt((storage) => Object.keys(storage).filter((key) => key.startsWith(beginning))) ?? [];
  }

  dropPrivate(): void {
    this.keys(PRIVATE).forEach((key) => this.drop(key));
  }

  /** Calls back with the key whenever another tab has changed something; ends with the component being built. */
  onOtherTab(changed: (key: string) => void): void {
    const listen = ({ key }: StorageEvent): void => {
      if (key !== null) changed(key);
    };
    this.window?.addEventListener('storage', listen);
    inject(DestroyRef).onDestroy(() => this.window?.removeEventListener('storage', listen));
  }

  protected place(): Storage | undefined {
    return this.window?.localStorage;
  }

  private attempt<T>(use: (storage: Storage) => T): T | undefined {
    try {
      const storage = this.place();
      return storage ? use(storage) : undefined;
    } catch {
      // Switched off by the browser's settings, or full.
      return undefined;
    }
  }
}

/** What lies in this tab until it is closed. */
@Injectable({ providedIn: 'root' })
export class TabStorage extends BrowserStorage {
  protected override place(): Storage | undefined {
    return this.window?.sessionStorage;
  }
}
