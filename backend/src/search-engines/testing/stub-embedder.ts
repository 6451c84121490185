import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a text is about, as far as the stub understands: words of one line mean the same. */
const MEANINGS = [/stahl|blech|metall|zerspan/i, /brot|teig|bäcker|lebensmittel/i, /pflege|heim|betreuung/i];

/** A number per meaning and one for everything else, so that no text is without a direction. */
const vectorOf = (text: string): number[] => {
  const found = MEANINGS.map((one) => (one.test(text) ? 1 : 0));
  return [...found, found.some((one) => one > 0) ? 0 : 1];
};

/** An embedding service on this machine that understands three subjects and can be told to fail. */
export interface StubEmbedder {
  /** As an operator would write it into `MEILI_EMBEDDER`. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** Everything it was ever given to read. */
  readonly read: readonly string[];
  fails(fails: boolean): void;
  stop(): Promise<void>;
}

async function inputOf(request: IncomingMessage): Promise<string[]> {
  let body = '';
  for await (const piece of request) body += String(piece);
  return (JSON.parse(body) as { input: string[] }).input;
}

export async function startStubEmbedder(): Promise<StubEmbedder> {
  const read: string[] = [];
  let broken = false;
  const server = createServer((request, response) => {
    void inputOf(request).then((input) => {
      read.push(...input);
      response.writeHead(broken ? 500 : 200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ data: input.map((text) => ({ embedding: vectorOf(text) })) }));
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    settings: {
      source: 'rest',
      url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/embeddings`,
      dimensions: MEANINGS.length + 1,
      request: { input: ['{{text}}', '{{..}}'] },
      response: { data: [{ embedding: '{{embedding}}' }, '{{..}}'] },
    },
    read,
    fails: (fails) => {
      broken = fails;
    },
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
