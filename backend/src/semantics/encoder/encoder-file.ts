import { sharedMemory, tensorBytes, WORKPLACE_BYTES, type Memory } from '@domain/encoder';
import { createReadStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createBrotliDecompress } from 'node:zlib';

/** Where the encoder lies beside the code, in the sources and in a build alike. */
const FOLDER = join(__dirname, '../../../../libs/domain/assets/encoder');

/** The assembled code that multiplies many numbers at a time. */
export const encoderCode = (): Uint8Array => Uint8Array.from(readFileSync(join(FOLDER, 'encoder.wasm')));

/** The encoder in a memory that threads share, with places to work at behind it. */
export interface EncoderMemory {
  readonly memory: Memory;
  readonly fileBytes: number;
  /** First bytes of the places. */
  readonly places: readonly number[];
}

/** Unpacks the file straight into the memory, so that it is nowhere held twice. */
export async function readEncoder(threads: number): Promise<EncoderMemory> {
  let into: { readonly memory: Memory; readonly bytes: Uint8Array } | null = null;
  let fileBytes = 0;
  let first = 0;
  let at = 0;
  let begun: Buffer = Buffer.alloc(0);
  const unpacked = createReadStream(join(FOLDER, 'encoder.safetensors.br')).pipe(createBrotliDecompress());
  for await (const piece of unpacked as AsyncIterable<Buffer>) {
    begun = into ? piece : Buffer.concat([begun, piece]);
    fileBytes ||= tensorBytes(begun) ?? 0;
    if (fileBytes === 0) continue;
    if (!into) {
      first = Math.ceil(fileBytes / 16) * 16;
      const memory = sharedMemory(first + threads * WORKPLACE_BYTES);
      into = { memory, bytes: new Uint8Array(memory.buffer) };
    }
    into.bytes.set(begun, at);
    at += begun.length;
  }
  if (!into || at !== fileBytes) throw new Error('The file of the encoder is not whole.');
  return {
    memory: into.memory,
    fileBytes,
    places: Array.from({ length: threads }, (_, n) => first + n * WORKPLACE_BYTES),
  };
}
