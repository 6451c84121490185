import { computed, effect, inject, Injectable, signal } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { TitleStrategy, type RouterStateSnapshot } from '@angular/router';
import { Language, type BothLanguages } from '@frontend/platform/words';

/** A page's title in both languages, as `data: { title }` of its route. */
export type PageTitleWords = BothLanguages<string>;

const deepest = (snapshot: RouterStateSnapshot): PageTitleWords | null => {
  let found: PageTitleWords | null = null;
  for (let route = snapshot.root.firstChild; route; route = route.firstChild) {
    found = (route.data['title'] as PageTitleWords | undefined) ?? found;
  }
  return found;
};

/** Keeps the window's title right: the route's words in the current language, or what a page has learned since. */
@Injectable({ providedIn: 'root' })
export class PageTitle extends TitleStrategy {
  private readonly title = inject(Title);
  private readonly language = inject(Language);
  private readonly route = signal<PageTitleWords | null>(null);
  private readonly learned = signal<string | null>(null);

  /** The title without the name of the platform. */
  readonly text = computed(() => this.learned() ?? this.route()?.[this.language.current()] ?? '');

  constructor() {
    super();
    effect(() => this.title.setTitle(this.text() ? `${this.text()} – Dialogwerk` : 'Dialogwerk'));
  }

  override updateTitle(snapshot: RouterStateSnapshot): void {
    this.learned.set(null);
    this.route.set(deepest(snapshot));
  }

  /** A page names itself after what it shows; holds until the next page. */
  name(text: string): void {
    this.learned.set(text);
  }
}
