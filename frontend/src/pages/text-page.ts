import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { DEFAULT_WEIGHTS, OWN_CRITERIA } from '@domain/matching/explanation';
import type { Block } from '@contract/words';
import { DICTIONARY, Language, Say, words } from '@frontend/platform/words';

export type ArticleName =
  'science' | 'council' | 'howMatching' | 'privacy' | 'imprint' | 'accessibility' | 'easyLanguage' | 'about';

type Named<K extends string> = Extract<Block, Readonly<Record<K, unknown>>>;
const part = <K extends string>(block: Block, key: K): Named<K> | null =>
  typeof block !== 'string' && key in block ? (block as Named<K>) : null;

/** A text page: sections with their headings hanging left, and clearly marked parts that the operator must fill in. */
@Component({
  selector: 'dw-text-page',
  imports: [RouterLink],
  templateUrl: './text-page.html',
  styleUrl: './text-page.css',
})
export class TextPage {
  /** Which of the articles this page shows; the route has loaded it. */
  readonly article = input.required<ArticleName>();

  private readonly language = inject(Language);
  private readonly say = inject(Say);
  protected readonly text = words('pages');
  protected readonly said = computed(() => DICTIONARY.of(this.language.shown(), this.article()));
  protected readonly weights = computed(() =>
    OWN_CRITERIA.map((criterion) => ({
      name: this.say.words().criterion[criterion],
      points: DEFAULT_WEIGHTS[criterion],
    })),
  );

  protected readonly asText = (block: Block): string | null => (typeof block === 'string' ? block : null);
  protected readonly asList = (block: Block) => part(block, 'list')?.list;
  protected readonly asSteps = (block: Block) => part(block, 'steps')?.steps;
  protected readonly asLinks = (block: Block) => part(block, 'links')?.links;
  protected readonly asFill = (block: Block) => part(block, 'fill')?.fill;
}
