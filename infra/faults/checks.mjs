/** Cases that hold or do not, told one a line and counted. */
export class Cases {
  passed = 0;
  failed = 0;
  skipped = 0;

  /** A case holds when its work answers without an error. */
  async holds(sentence, work) {
    try {
      const told = await work();
      this.passed += 1;
      process.stdout.write(`ok     ${sentence}${told ? ` (${told})` : ''}\n`);
    } catch (error) {
      // Whatever went wrong, the other cases still have something to tell.
      this.failed += 1;
      process.stdout.write(`FAILED ${sentence}\n       ${error.message}\n`);
    }
  }

  skip(sentence, why) {
    this.skipped += 1;
    process.stdout.write(`skipped ${sentence}: ${why}\n`);
  }

  close() {
    process.stdout.write(`${this.passed} held, ${this.failed} did not, ${this.skipped} skipped\n`);
    if (this.failed > 0) process.exitCode = 1;
  }
}

export function demand(holds, message) {
  if (!holds) throw new Error(message);
}
