export { FormField } from '@angular/forms/signals';
export * from './form';
export { part } from './part';
