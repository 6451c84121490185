import { Module } from '@nestjs/common';
import { wordsLoaded } from './words';

/** Holds the start of the app until all words are there. */
@Module({ providers: [{ provide: 'WORDS_LOADED', useFactory: () => wordsLoaded.then(() => true) }] })
export class WordsModule {}
