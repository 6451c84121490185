import { Global, Module } from '@nestjs/common';
import { ReferenceController } from './reference.controller';
import { ReferenceData } from './reference.service';

/** Loaded once and asked by many rooms, so every room may have it without importing the module. */
@Global()
@Module({ controllers: [ReferenceController], providers: [ReferenceData], exports: [ReferenceData] })
export class ReferenceModule {}
