import { Global, Module } from '@nestjs/common';
import { Config, secretOf } from '@backend/platform/config';
import { TextCipher } from './text-cipher';
import { SignedTokens } from './signed-tokens';

@Global()
@Module({
  providers: [
    { provide: SignedTokens, inject: [Config], useFactory: (config: Config) => new SignedTokens(secretOf(config)) },
    { provide: TextCipher, inject: [Config], useFactory: (config: Config) => new TextCipher(secretOf(config)) },
  ],
  exports: [SignedTokens, TextCipher],
})
export class TokensModule {}
