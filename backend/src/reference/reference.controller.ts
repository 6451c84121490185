import { Controller } from '@nestjs/common';
import { type Received as Input } from '@contract';
import { referenceApi } from '@contract/reference';
import { Problem, Received, Serve } from '@backend/platform/http';
import { ReferenceData } from './reference.service';

@Controller()
export class ReferenceController {
  private readonly reference: ReturnType<ReferenceData['forReaders']>;

  constructor(private readonly data: ReferenceData) {
    this.reference = data.forReaders();
  }

  @Serve(referenceApi, 'GET /reference')
  all() {
    return this.reference;
  }

  @Serve(referenceApi, 'GET /reference/topic-words')
  topicWords() {
    return this.data.topicWords();
  }

  @Serve(referenceApi, 'GET /reference/places/:plz')
  place(@Received() { plz }: Input<(typeof referenceApi)['GET /reference/places/:plz']>) {
    const found = this.data.place(plz);
    if (!found) throw new Problem('not_found');
    return found;
  }
}
