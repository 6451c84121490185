import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What may be wrong with an endpoint. */
export type StubFault =
  | 'none'
  | 'broken'
  | 'locked'
  | 'busy'
  | 'no such model'
  | 'moved'
  | 'slow'
  | 'hangs up'
  | 'no JSON'
  | 'another answer'
  | 'another length'
  | 'mixed lengths'
  | 'not a number'
  | 'zeros'
  | 'fewer'
  | 'twice the same'
  | 'huge';

const STATUS: Partial<Record<StubFault, number>> = { broken: 500, locked: 401, busy: 429, 'no such model': 400 };
const LENGTH = 64;

/** A vector that is the same for the same words, and like others that share words with it. */
export function vectorOf(text: string, length = LENGTH): number[] {
  const vector = Array.from({ length }, () => 0.01);
  for (const word of text.toLowerCase().match(/\p{L}{4,}/gu) ?? []) {
    const at = createHash('sha256').update(word).digest().readUInt32BE(0) % length;
    vector[at] = (vector[at] ?? 0) + 1;
  }
  return vector;
}

/** An OpenAI-compatible endpoint that gives the same vectors every time, and has the fault it is told to have. */
export class StubEndpoint {
  fault: StubFault = 'none';
  /** Texts with this word are not taken. */
  unwanted: string | null = null;
  /** What it was sent, in order. */
  readonly texts: string[] = [];
  readonly keys: (string | undefined)[] = [];
  requests = 0;
  private readonly waiting = new Set<ServerResponse>();
  private readonly server = createServer((request, response) => void this.answer(request, response));

  static async start(): Promise<StubEndpoint> {
    const made = new StubEndpoint();
    await new Promise<void>((resolve) => made.server.listen(0, '127.0.0.1', resolve));
    return made;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/v1`;
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = '';
    for await (const piece of request) body += String(piece);
    const { input, model } = JSON.parse(body) as { input: string[]; model: string };
    this.requests += 1;
    this.texts.push(...input);
    this.keys.push(request.headers.authorization);
    if (request.url !== '/v1/embeddings' || model === '') return void response.writeHead(404).end();
    if (this.fault === 'slow') return void this.waiting.add(response);
    if (this.fault === 'hangs up') return void response.destroy();
    if (this.fault === 'moved') return void response.writeHead(307, { location: `${this.url}/embeddings?moved` }).end();
    const unwanted = this.unwanted !== null && input.some((text) => text.includes(this.unwanted ?? ''));
    const status = STATUS[this.fault] ?? (unwanted ? 422 : 200);
    const said = status === 200 ? this.bodyOf(input) : JSON.stringify({ error: { message: input.join(' ') } });
    response.writeHead(status, { 'content-type': 'application/json' }).end(said);
  }

  private bodyOf(input: readonly string[]): string {
    if (this.fault === 'no JSON') return '<h1>teapot</h1>';
    if (this.fault === 'another answer') return JSON.stringify({ embeddings: [[1, 2, 3]] });
    if (this.fault === 'huge') return JSON.stringify({ data: 'x'.repeat(9 * 2 ** 20) });
    const lengthAt = (at: number): number => {
      if (this.fault === 'another length') return LENGTH / 2;
      return this.fault === 'mixed lengths' && at > 0 ? LENGTH + 1 : LENGTH;
    };
    const data = input.map((text, index) => ({
      index: this.fault === 'twice the same' ? 0 : index,
      embedding: vectorOf(text, lengthAt(index)).map((value, at) => {
        if (this.fault === 'zeros') return 0;
        // NaN is null in JSON.
        return this.fault === 'not a number' && at === 0 ? null : value;
      }),
    }));
    // Answers may come in any order.
    return JSON.stringify({ data: this.fault === 'fewer' ? data.slice(1) : data.reverse() });
  }

  async stop(): Promise<void> {
    for (const response of this.waiting) response.destroy();
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}
