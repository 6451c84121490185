import { DICTIONARY } from '@frontend/platform/words';
import { setupZonelessTestEnv } from 'jest-preset-angular/setup-env/zoneless';

setupZonelessTestEnv({ errorOnUnknownElements: true, errorOnUnknownProperties: true });

// Routes wait for their words; parts shown by themselves find them here.
beforeAll(() => Promise.all(DICTIONARY.codes.map((code) => DICTIONARY.load(code, ...DICTIONARY.parts))));

// Each test starts as a German reader who has chosen nothing yet.
Object.defineProperty(navigator, 'languages', { value: ['de-DE'], configurable: true });
beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

// jsdom draws no modal dialogs; these stand-ins keep what our parts rely on: `open` and the `close` event.
HTMLDialogElement.prototype.showModal = function () {
  this.open = true;
};
HTMLDialogElement.prototype.close = function () {
  if (!this.open) return;
  this.open = false;
  this.dispatchEvent(new Event('close'));
};

// jsdom has no layout and so nothing to scroll.
Element.prototype.scrollIntoView = () => undefined;
