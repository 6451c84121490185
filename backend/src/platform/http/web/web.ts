import { movedTo, pageAt } from '@contract/page-at';
import type { Request, RequestHandler, Response } from 'express';
import { nonceOf } from '../headers';
import { readAssets, type Asset, type Encoding } from './assets';

/** What index.html holds where the nonce of the answer belongs. */
const NONCE_MARK = 'CSP_NONCE';
const INDEX = '/index.html';

/** Headers that steer a document and do nothing on a file; on thirty files they would outweigh a font. */
const FOR_PAGES = [
  'Content-Security-Policy',
  'Cross-Origin-Opener-Policy',
  'Origin-Agent-Cluster',
  'Referrer-Policy',
  'X-DNS-Prefetch-Control',
  'X-Download-Options',
  'X-Frame-Options',
  'X-Permitted-Cross-Domain-Policies',
  'X-XSS-Protection',
];
/** A drawing can be opened as a document of its own, so files get a policy that allows nothing. */
const FILE_POLICY = "default-src 'none'; frame-ancestors 'none'";

const looksLikeFile = (address: string): boolean => /\.\w+$/.test(address);

/** Browsers name several; the smallest result wins. */
const encodingFor = (request: Request): Encoding =>
  (['br', 'gzip'] as const).find((encoding) => request.acceptsEncodings(encoding)) ?? 'identity';

async function sendAsset(request: Request, response: Response, asset: Asset): Promise<void> {
  for (const name of FOR_PAGES) response.removeHeader(name);
  response.setHeader('Content-Security-Policy', FILE_POLICY);
  response.setHeader('Cache-Control', asset.forEver ? 'public, max-age=31536000, immutable' : 'no-cache');
  response.setHeader('Content-Type', asset.type);
  response.setHeader('ETag', `"${asset.tag}"`);
  if (asset.compressible) response.setHeader('Vary', 'Accept-Encoding');
  if (request.headers['if-none-match'] === `"${asset.tag}"`) {
    response.status(304).end();
    return;
  }
  const encoding = asset.compressible ? encodingFor(request) : 'identity';
  if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding);
  const content = await asset.in(encoding);
  response.setHeader('Content-Length', content.length);
  response.end(content);
}

/** The page that starts the frontend, with this answer's nonce. Not cached, since it names the current files. */
function sendIndex(response: Response, index: Asset, status: number): void {
  const html = index.content.toString('utf8').replaceAll(NONCE_MARK, nonceOf(response.locals));
  response.status(status).setHeader('Cache-Control', 'no-cache');
  response.type('html').send(html);
}

/**
 * Serves the built frontend: files compressed and cached, page addresses with index.html, unknown addresses with
 * index.html and 404, missing files with a bare 404; pages that moved redirect for good. `/api` and `/dev` are left to others.
 */
export function web(folder: string, moved: (path: string) => string | undefined = movedTo): RequestHandler {
  const assets = readAssets(folder);
  const index = assets.get(INDEX);
  return (request, response, next) => {
    const { path } = request;
    const reading = request.method === 'GET' || request.method === 'HEAD';
    if (!reading || /^\/(api|dev)(\/|$)/.test(path)) {
      next();
      return;
    }
    const now = moved(path);
    const asset = path === INDEX ? undefined : assets.get(path);
    if (now !== undefined) {
      response.redirect(308, now + request.url.slice(path.length));
    } else if (asset) {
      sendAsset(request, response, asset).catch(next);
    } else if (!index || looksLikeFile(path)) {
      response.status(404).type('text/plain').send('Not found\n');
    } else {
      sendIndex(response, index, pageAt(path) ? 200 : 404);
    }
  };
}
