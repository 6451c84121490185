import { computed, effect, inject, Injectable, signal } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { TitleStrategy, type RouterStateSnapshot } from '@angular/router';
import type { WordsOf } from '@contract/words';
import { Language, words } from '@frontend/platform/words';

/** Names the words for a page's title, as `data: { title }` of its route. */
export type TitleOf = keyof WordsOf<'basics'>['titles'];

const deepest = (snapshot: RouterStateSnapshot): TitleOf | null => {
  let found: TitleOf | null = null;
  for (let route = snapshot.root.firstChild; route; route = route.firstChild) {
    found = (route.data['title'] as TitleOf | undefined) ?? found;
  }
  return found;
};

/** Keeps the window's title right: the route's words in the current language, or what a page has learned since. */
@Injectable({ providedIn: 'root' })
export class PageTitle extends TitleStrategy {
  private readonly title = inject(Title);
  private readonly language = inject(Language);
  private readonly titles = words('basics', 'titles');
  private readonly route = signal<TitleOf | null>(null);
  private readonly learned = signal<string | null>(null);

  /** The title without the name of the platform. */
  readonly text = computed(() => {
    const route = this.route();
    return this.learned() ?? (route && this.language.ready() ? this.titles()[route] : '');
  });

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
