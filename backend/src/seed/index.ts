export { SeedModule } from './seed.module';
export { Seeding } from './seeding';
