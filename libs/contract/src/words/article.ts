/** A piece of a text page: a paragraph, a list, ordered steps, links, or a part the operator has to fill in. */
export type Block =
  | string
  | { readonly list: readonly string[] }
  | { readonly steps: readonly string[] }
  | { readonly links: readonly { readonly to: string; readonly text: string }[] }
  | { readonly fill: readonly string[] }
  | { readonly weights: true };

/** One section of a text page. */
export interface Section {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** A text page in one language. */
export interface Article {
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly Section[];
}
