import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type * as Threads from './encoder-threads';
import { EncoderHere } from './encoder-here';

const ROOT = join(__dirname, '../../../..');
const BUILT = join('dist', `threads-${process.pid}`);
const TEXTS = ['Krater im Pulverlack', 'Craters in powder coating', 'Fırında boyamız krater yapıyor'];

describe('the encoder in threads', () => {
  let threads: Threads.EncoderThreads;

  beforeAll(() => {
    // Threads run what is built, so they are tested as they are built.
    const rooms = ['backend/src/semantics', 'libs/domain'];
    const words = [
      ...rooms,
      '-d',
      BUILT,
      '--config-file',
      '.swcrc',
      '--ignore',
      '**/*.spec.ts',
      '--copy-files',
      '--quiet',
    ];
    execFileSync(join(ROOT, 'node_modules', '.bin', 'swc'), words, { cwd: ROOT, stdio: 'inherit' });
    const { EncoderThreads } = createRequire(__filename)(
      join(ROOT, BUILT, 'backend/src/semantics/encoder/encoder-threads.js'),
    ) as typeof Threads;
    threads = new EncoderThreads(2);
  }, 60_000);
  afterAll(async () => {
    await threads.close();
    rmSync(join(ROOT, BUILT), { recursive: true, force: true });
  });

  it('gives the vectors it gives in one thread, in whatever lane', async () => {
    const here = new EncoderHere();
    const expected = await Promise.all(TEXTS.map((text) => here.vector(text)));
    for (const lane of ['quick', 'patient'] as const) {
      const found = await Promise.all(TEXTS.map((text) => threads.vector(text, lane)));
      expect(found.map((vector) => [...(vector ?? [])])).toEqual(expected.map((vector) => [...(vector ?? [])]));
    }
  }, 60_000);

  it('lets somebody who waits pass thousands of others', async () => {
    const order: string[] = [];
    const crowd = Array.from({ length: 60 }, (_, at) => `${TEXTS[0]} ${at}`.repeat(20));
    const all = Promise.all(crowd.map((text) => threads.vector(text, 'patient'))).then(() => order.push('crowd'));
    await threads.vector('Eine Frage', 'quick').then(() => order.push('question'));
    await all;
    expect(order).toEqual(['question', 'crowd']);
  }, 60_000);
});
