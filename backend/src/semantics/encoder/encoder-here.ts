import { workAt, type Encoder } from '@domain/encoder';
import { quantised } from '@domain/semantics';
import { setImmediate } from 'node:timers/promises';
import { encoderCode, readEncoder } from './encoder-file';

/** The encoder in the thread of the caller, one text at a time: where no further threads are wanted. */
export class EncoderHere {
  private opened: Promise<Encoder> | null = null;

  async vector(text: string, _how?: 'quick' | 'patient'): Promise<Int8Array | null> {
    this.opened ??= this.open();
    const encoder = await this.opened;
    // Whoever else waits in this thread gets its turn between two texts.
    await setImmediate();
    return quantised([...encoder.vector(text)]);
  }

  close = (): Promise<void> => Promise.resolve();

  private async open(): Promise<Encoder> {
    const { memory, fileBytes, places } = await readEncoder(1);
    return workAt({ memory, fileBytes, place: places[0] ?? 0, code: encoderCode() });
  }
}
