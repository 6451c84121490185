import { Lexicon } from '@domain/text';
import { Module } from '@nestjs/common';
import { ShippedWords } from './shipped-words';

/** What is known about words, for search and matching alike. */
@Module({
  providers: [
    { provide: ShippedWords, useFactory: () => ShippedWords.read() },
    { provide: Lexicon, inject: [ShippedWords], useFactory: ({ data }: ShippedWords) => new Lexicon(data) },
  ],
  exports: [ShippedWords, Lexicon],
})
export class TextModule {}
