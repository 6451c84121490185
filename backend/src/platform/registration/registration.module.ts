import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';

/** Lets every room that others register into find them. */
@Global()
@Module({ imports: [DiscoveryModule], exports: [DiscoveryModule] })
export class RegistrationModule {}
