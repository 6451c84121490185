export { Importer, type ImportedFile, type ImportOptions } from './importer';
export { ImportsModule } from './imports.module';
