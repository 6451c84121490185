import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';

/** How soon a part that died is started again, and how long it may take to get ready or to end. */
const AGAIN_MS = 300;
const READY_MS = 90_000;
const END_MS = 15_000;

const isOver = (child) => child.exitCode !== null || child.signalCode !== null;

/** One program of the cluster, watched over: when it dies it is started again, as a supervisor would do. */
export class Part {
  /** @type {import('node:child_process').ChildProcess | undefined} */
  child;
  wanted = false;
  /** How often it was started. */
  starts = 0;
  /** Settles once the last start is through. */
  up = Promise.resolve();

  /**
   * @param {string} name
   * @param {object} how
   * @param {() => Promise<import('node:child_process').ChildProcess>} how.start
   * @param {() => Promise<boolean>} how.ready whether it does its work
   * @param {NodeJS.Signals} [how.farewell] the signal that asks it to end
   * @param {(sentence: string) => void} [how.say] hears what happens
   */
  constructor(name, { start, ready, farewell = 'SIGTERM', say = () => undefined }) {
    this.name = name;
    this.start = start;
    this.ready = ready;
    this.farewell = farewell;
    this.say = say;
  }

  /** Starts it and waits until it is ready; throws when it cannot be started. */
  async open() {
    this.wanted = true;
    await this.launch();
    return this;
  }

  async launch() {
    const child = (this.child = await this.start());
    this.starts += 1;
    for (const end = Date.now() + READY_MS; !(await this.ready()); await wait(50)) {
      if (isOver(child)) throw new Error(`${this.name} ended before it was ready.`);
      if (Date.now() > end) throw new Error(`${this.name} did not get ready.`);
    }
    const died = (code, signal) => {
      if (!this.wanted) return;
      this.say(`${this.name} ended (${signal ?? `code ${code}`}) and is started again.`);
      this.up = this.again();
    };
    if (isOver(child)) died(child.exitCode, child.signalCode);
    else child.once('exit', died);
  }

  async again() {
    for (let started = false; this.wanted && !started;) {
      await wait(AGAIN_MS);
      try {
        await this.launch();
        started = true;
      } catch (error) {
        // What it needs may be down as well at the moment; then it is tried again like any program that ends.
        if (this.child && !isOver(this.child)) this.child.kill('SIGKILL');
        this.say(error.message);
      }
    }
  }

  /** Ends it in the middle of everything. It is started again at once; `up` tells when it is back. */
  async kill() {
    const { child } = this;
    if (!child || isOver(child)) return;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  }

  /** Asks it to end, and waits until it has. */
  async close() {
    this.wanted = false;
    const { child } = this;
    if (!child || isOver(child)) return;
    const gone = once(child, 'exit');
    // Some are started so that they keep nobody from ending; now we do wait for them.
    child.ref();
    child.kill(this.farewell);
    await Promise.race([gone, wait(END_MS, undefined, { ref: false })]);
    if (!isOver(child)) child.kill('SIGKILL');
    await gone;
  }
}
