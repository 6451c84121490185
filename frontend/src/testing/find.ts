import axe from 'axe-core';

interface Commons {
  aria: { getRole(element: Element): string | null };
  text: { accessibleText(element: Element): string };
  dom: { isVisibleToScreenReaders(element: Element): boolean };
}

const commons = (): Commons => axe.commons as unknown as Commons;
const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();
const fits = (given: string, wanted: string | RegExp | undefined): boolean =>
  wanted === undefined || (typeof wanted === 'string' ? given === wanted : wanted.test(given));

/** Everything with this role and name, as assistive technology would find it. */
export function all(role: string, name?: string | RegExp, root: Element = document.body): HTMLElement[] {
  axe.setup(document.documentElement);
  try {
    return [...root.querySelectorAll<HTMLElement>('*')].filter(
      (one) =>
        commons().aria.getRole(one) === role &&
        commons().dom.isVisibleToScreenReaders(one) &&
        fits(tidy(commons().text.accessibleText(one)), name),
    );
  } finally {
    axe.teardown();
  }
}

/** The one thing with this role and name; anything else than exactly one is an error that lists what there is. */
export function the(role: string, name?: string | RegExp, root?: Element): HTMLElement {
  const found = all(role, name, root);
  const [first] = found;
  if (first && found.length === 1) return first;
  const there = all(role, undefined, root).map((one) => tidy(one.getAttribute('aria-label') ?? one.textContent));
  throw new Error(`${found.length} × ${role} "${String(name)}"; there: ${there.join(' | ')}`);
}

/** The control with this label. */
export function field(label: string | RegExp, root?: Element): HTMLInputElement {
  for (const role of ['textbox', 'searchbox', 'combobox', 'checkbox', 'radio', 'slider', 'spinbutton']) {
    const [first] = all(role, label, root);
    if (first) return first as HTMLInputElement;
  }
  throw new Error(`No field "${String(label)}"`);
}
