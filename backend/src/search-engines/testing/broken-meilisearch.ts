import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What may be wrong with a search server. */
export type Fault = 'none' | 'slow' | 'broken' | 'busy' | 'full' | 'refused' | 'wiped' | 'old' | 'nonsense' | 'stopped';

const refusal = (status: number, code: string) => ({ status, body: { message: code, code, type: 'any', link: '' } });
const REFUSALS: Partial<Record<Fault, { readonly status: number; readonly body: unknown }>> = {
  broken: refusal(500, 'internal'),
  busy: refusal(503, 'too_many_search_requests'),
  full: refusal(507, 'no_space_left_on_device'),
  refused: refusal(403, 'invalid_api_key'),
  wiped: refusal(404, 'index_not_found'),
  nonsense: { status: 200, body: 'teapot' },
};

/** A server that speaks just enough to be taken for Meilisearch, and has the fault it is told to have. */
export class BrokenMeilisearch {
  fault: Fault = 'none';
  /** Paths that were asked for, in order. */
  readonly asked: string[] = [];
  private readonly waiting = new Set<ServerResponse>();
  private readonly server = createServer((request, response) => this.answer(request, response));

  private constructor() {}

  static async start(): Promise<BrokenMeilisearch> {
    const made = new BrokenMeilisearch();
    await new Promise<void>((resolve) => made.server.listen(0, '127.0.0.1', resolve));
    return made;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** How often it was asked to search. */
  get searches(): number {
    return this.asked.filter((path) => path === '/multi-search').length;
  }

  private answer({ url = '' }: IncomingMessage, response: ServerResponse): void {
    this.asked.push(url);
    if (this.fault === 'slow') return void this.waiting.add(response);
    if (this.fault === 'stopped') return void response.destroy();
    const refused = REFUSALS[this.fault];
    const { status, body } = refused ?? { status: 200, body: this.bodyOf(url) };
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  }

  private bodyOf(url: string): unknown {
    if (url === '/version') return { pkgVersion: this.fault === 'old' ? '1.12.3' : '1.50.0' };
    if (url === '/multi-search') return { results: [{ hits: [], totalHits: 0, facetDistribution: {} }] };
    return { indexes: {}, facetHits: [] };
  }

  /** Breaks off what it has been slow to answer. */
  letGo(): void {
    for (const response of this.waiting) response.destroy();
    this.waiting.clear();
  }

  async stop(): Promise<void> {
    this.letGo();
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}
