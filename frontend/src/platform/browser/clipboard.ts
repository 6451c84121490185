import { DOCUMENT, inject } from '@angular/core';

/**
 * Copies a text and answers whether it could; undefined where pages may not copy at all, for only those that came over
 * a safe line may. Call it while a component is being built.
 */
export function copier(): ((text: string) => Promise<boolean>) | undefined {
  const clipboard = inject(DOCUMENT).defaultView?.navigator.clipboard;
  if (!clipboard) return undefined;
  return (text) =>
    clipboard.writeText(text).then(
      () => true,
      () => false,
    );
}
