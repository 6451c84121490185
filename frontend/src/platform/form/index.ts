export { FormField } from '@angular/forms/signals';
export * from './form';
