import { bootstrapApplication } from '@angular/platform-browser';
import { App, CONFIG } from '@frontend/app';

/** Whether the person has asked her browser to save data; then the second font stays away. */
const savesData = (): boolean => {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
};

if (savesData()) document.documentElement.setAttribute('data-save', '');

bootstrapApplication(App, CONFIG).catch((error: unknown) => {
  // Nothing of ours runs any more; the browser's own log is the last place left to say why.
  reportError(error);
});
