import { Global, Module } from '@nestjs/common';
import { Config, secretOf } from '@backend/platform/config';
import { Seal } from './seal';
import { SignedTokens } from './signed-tokens';

@Global()
@Module({
  providers: [
    { provide: SignedTokens, inject: [Config], useFactory: (config: Config) => new SignedTokens(secretOf(config)) },
    { provide: Seal, inject: [Config], useFactory: (config: Config) => new Seal(secretOf(config)) },
  ],
  exports: [SignedTokens, Seal],
})
export class TokensModule {}
