/** Ends with one clear sentence instead of a stack. */
export class Stop extends Error {}

/**
 * Runs a script's work; a `Stop` is told in one sentence, anything else keeps its stack. `closing` is printed last when
 * the work could not be done, for scripts whose last line is read by a machine.
 */
export function run(work, { closing = '' } = {}) {
  work().catch((error) => {
    process.stderr.write(`\n${error instanceof Stop ? error.message : error.stack}\n`);
    if (closing) process.stdout.write(`${closing}\n`);
    process.exitCode = 1;
  });
}
