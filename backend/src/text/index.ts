export { ShippedWords } from './shipped-words';
export { TextModule } from './text.module';
