import { expect, type Locator, type Page } from '@playwright/test';

/** How somebody works a page. Journeys are written once and walked with each pair of hands. */
export interface Hands {
  readonly name: string;
  /** Activates a link or a button. */
  press(target: Locator): Promise<void>;
  /** Writes into a field, in place of what stands there. */
  write(target: Locator, text: string): Promise<void>;
  /** Chooses a radio button, or ticks a box. */
  choose(target: Locator): Promise<void>;
  /** Chooses an option of a native select by its label. */
  select(target: Locator, label: string): Promise<void>;
}

export const mouse: Hands = {
  name: 'by mouse',
  press: (target) => target.click(),
  write: (target, text) => target.fill(text),
  // The drawn mark lies over the real one; the label is what people hit.
  choose: (target) => target.check({ force: true }),
  select: async (target, label) => {
    await target.selectOption({ label });
  },
};

const MOST_STEPS = 250;
const holdsFocus = (target: Locator): Promise<boolean> => target.evaluate((node) => node === document.activeElement);

async function stepUntil(page: Page, key: string, there: () => Promise<boolean>, what: Locator): Promise<void> {
  for (let step = 0; step < MOST_STEPS; step += 1) {
    if (await there()) return;
    await page.keyboard.press(key);
  }
  throw new Error(`The key ${key} does not lead to ${what}`);
}

/** Tabs until a control has the focus, and demands that the focus can be seen. */
export async function reach(target: Locator): Promise<void> {
  await target.waitFor();
  await stepUntil(target.page(), 'Tab', () => holdsFocus(target), target);
  await expect(target, 'the focus can be seen').toHaveCSS('outline-style', /solid|auto|double|dashed|dotted/);
}

/** Radio buttons of a group are one stop of the tab key; arrows go on from there. */
async function reachRadio(target: Locator): Promise<void> {
  const page = target.page();
  await target.waitFor({ state: 'attached' });
  const inGroup = (): Promise<boolean> =>
    target.evaluate(
      (node) => (node as HTMLInputElement).name === (document.activeElement as HTMLInputElement | null)?.name,
    );
  await stepUntil(page, 'Tab', inGroup, target);
  await stepUntil(page, 'ArrowDown', () => holdsFocus(target), target);
}

export const keyboard: Hands = {
  name: 'by keyboard',
  async press(target) {
    await reach(target);
    await target.page().keyboard.press('Enter');
  },
  async write(target, text) {
    await reach(target);
    await target.page().keyboard.press('ControlOrMeta+a');
    await target.page().keyboard.press('Delete');
    await target.page().keyboard.insertText(text);
  },
  async choose(target) {
    const radio = await target.evaluate((node) => (node as HTMLInputElement).type === 'radio');
    if (radio) await reachRadio(target);
    else await stepUntil(target.page(), 'Tab', () => holdsFocus(target), target);
    if (!(await target.isChecked())) await target.page().keyboard.press('Space');
    await expect(target).toBeChecked();
  },
  async select(target, label) {
    await reach(target);
    await target.page().keyboard.type(label);
    await expect(target.locator('option:checked')).toHaveText(label);
  },
};

export const HANDS: readonly Hands[] = [mouse, keyboard];
