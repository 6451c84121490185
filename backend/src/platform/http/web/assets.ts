import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};
const COMPRESSIBLE = /^(text|application\/(json|manifest)|image\/svg)/;
/** Names Angular gives to files whose content never changes: `chunk-B-EB9H3s.js`. */
const HASHED = /-[\w-]{8}\.(js|css)$/;

export type Encoding = 'br' | 'gzip' | 'identity';
const packers: Readonly<Record<Exclude<Encoding, 'identity'>, (content: Buffer) => Promise<Buffer>>> = {
  br: (content) => promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } }),
  gzip: (content) => promisify(gzip)(content, { level: 9 }),
};

/** One file of the built frontend, packed once per encoding and kept in memory. */
export class Asset {
  readonly type: string;
  readonly forEver: boolean;
  readonly tag: string;
  private readonly packed = new Map<Encoding, Promise<Buffer>>();

  constructor(
    readonly path: string,
    readonly content: Buffer,
  ) {
    this.type = TYPES[extname(path)] ?? 'application/octet-stream';
    this.forEver = HASHED.test(path);
    this.tag = createHash('sha256').update(content).digest('base64url').slice(0, 20);
  }

  get compressible(): boolean {
    return COMPRESSIBLE.test(this.type);
  }

  in(encoding: Encoding): Promise<Buffer> {
    if (encoding === 'identity') return Promise.resolve(this.content);
    const known = this.packed.get(encoding);
    if (known) return known;
    const packing = packers[encoding](this.content);
    this.packed.set(encoding, packing);
    return packing;
  }
}

/** The files of a folder by their address (`/main-AB12CD34.js`); empty when the folder does not exist. */
export function readAssets(folder: string): ReadonlyMap<string, Asset> {
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const address = `/${relative(folder, file)}`;
      return [address, new Asset(address, readFileSync(file))];
    }),
  );
}
