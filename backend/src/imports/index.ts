export { Importer, type ImportedFile, type ImportOptions } from './importer';
export { importedOf } from './mapping/imported';
export { Picker } from './mapping/pick';
export { ImportsModule } from './imports.module';
