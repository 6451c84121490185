import type { Received, Suggestions as SuggestionsAnswer } from '@contract';
import type { challengesApi } from '@contract/challenges';
import { QUESTIONS, sensitivePassages, suggestLocks, suggestTitle } from '@domain/challenges';
import { Injectable } from '@nestjs/common';
import { ReferenceData } from '@backend/reference';

/** What a text suggests. Nothing of it is kept or logged. */
@Injectable()
export class ChallengeSuggestions {
  constructor(private readonly reference: ReferenceData) {}

  for({ texts }: Received<(typeof challengesApi)['POST /challenges/suggestions']>): SuggestionsAnswer {
    const whole = QUESTIONS.map((question) => texts[question] ?? '').join('\n');
    return {
      title: suggestTitle(texts.what ?? whole.trim()),
      topics: this.reference.suggestTopics(whole),
      sector: this.reference.suggestSector(whole),
      sensitive: QUESTIONS.flatMap((question) => {
        const text = texts[question] ?? '';
        return sensitivePassages(text).map(({ kind, from, to }) => ({
          question,
          kind,
          from,
          to,
          text: text.slice(from, to),
        }));
      }),
      locks: suggestLocks(texts),
    };
  }
}
