import { Job, type JobContext, type JobHandler } from '@backend/platform/queue';
import { Embedding } from '@backend/semantics';
import { PublicTexts } from './public-texts';

@Job({
  name: 'matching.embed',
  at: '*/5 * * * *',
  about: 'Asks an embedding endpoint, where one is set, for vectors of public texts that are new or have changed.',
})
export class MatchingEmbed implements JobHandler {
  constructor(
    private readonly embedding: Embedding,
    private readonly texts: PublicTexts,
  ) {}

  async run({ now, stop }: JobContext): Promise<string> {
    const done = await this.embedding.run(now, stop, (owners) => this.texts.of(owners));
    if (done === null) return 'nobody is asked';
    return done.fault === null ? `${done.texts} texts` : `${done.texts} texts, then: ${done.fault}`;
  }
}
