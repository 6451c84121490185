import { workAt } from '@domain/encoder';
import { quantised } from '@domain/semantics';
import { setPriority, constants, platform } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import type { Asked, Answered, Bench } from './encoder-threads';

/** A thread that turns texts into vectors, one at a time. It shares the encoder with all others. */
const { memory, fileBytes, place, code, patient } = workerData as Bench;
// On Linux every thread has a priority of its own; elsewhere this would be that of the whole process.
if (patient && platform() === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
const encoder = workAt({ memory, fileBytes, place, code });

parentPort?.on('message', ({ id, text }: Asked) => {
  const vector = quantised([...encoder.vector(text)]);
  parentPort?.postMessage({ id, vector } satisfies Answered);
});
