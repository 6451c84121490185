// A small reverse proxy, so that several APIs have one address. For one machine: no TLS, no cache.
import { once } from 'node:events';
import { createServer, request as ask } from 'node:http';

/** How often the APIs are asked whether they want requests. */
const LOOK_MS = 500;
const AWAY = { status: 503, body: '{"type":"about:blank","title":"No API is ready","status":503}' };

/** Headers that belong to one connection and are not passed on. */
const HOP = new Set(['connection', 'keep-alive', 'proxy-connection', 'te', 'trailer', 'transfer-encoding', 'upgrade']);

const passed = (headers) => Object.fromEntries(Object.entries(headers).filter(([name]) => !HOP.has(name)));

const forwarded = ({ headers, socket }) => {
  const before = headers['x-forwarded-for'];
  const body = headers['transfer-encoding'] ? { 'transfer-encoding': headers['transfer-encoding'] } : {};
  const by = [before, socket.remoteAddress].filter(Boolean).join(', ');
  return { ...passed(headers), ...body, 'x-forwarded-for': by, 'x-forwarded-proto': 'http', connection: 'close' };
};

function refuse(response) {
  if (response.headersSent) return response.destroy();
  response.writeHead(AWAY.status, { 'content-type': 'application/problem+json', 'retry-after': '1' });
  response.end(AWAY.body);
}

/** Sends one request to one API; answers false when that one took no connection, so that the next may be asked. */
const send = (port, incoming, response) =>
  new Promise((resolve) => {
    const { method, url: path } = incoming;
    const outgoing = ask({ host: '127.0.0.1', port, method, path, headers: forwarded(incoming), agent: false });
    let connected = false;
    outgoing.once('socket', (socket) => {
      socket.once('connect', () => {
        connected = true;
        incoming.pipe(outgoing);
      });
    });
    outgoing.once('response', (answer) => {
      response.writeHead(answer.statusCode ?? 502, passed(answer.headers));
      // An answer that breaks off must not look like one that ended.
      answer.once('error', () => response.destroy());
      answer.once('aborted', () => response.destroy());
      answer.pipe(response);
      resolve(true);
    });
    outgoing.once('error', () => {
      if (!connected) return resolve(false);
      refuse(response);
      resolve(true);
    });
    response.once('close', () => outgoing.destroy());
  });

/** Gives requests to the ready ones among the APIs in turn. Answers how to end it. */
export async function openProxy({ port, host = '127.0.0.1', apis, isReady }) {
  const ready = new Map(apis.map((api) => [api, true]));
  const look = async () => {
    for (const api of apis) ready.set(api, await isReady(api));
  };
  const looking = setInterval(look, LOOK_MS);
  let turn = 0;
  const inTurn = () => {
    turn += 1;
    const all = apis.map((_, at) => apis[(turn + at) % apis.length]);
    // An API that is not ready is the last resort: it may be better than it was half a second ago.
    return [...all.filter((api) => ready.get(api)), ...all.filter((api) => !ready.get(api))];
  };
  const server = createServer(async (incoming, response) => {
    for (const api of inTurn()) if (await send(api, incoming, response)) return;
    refuse(response);
  });
  server.listen(port, host);
  await once(server, 'listening');
  return async () => {
    clearInterval(looking);
    server.close();
    server.closeAllConnections();
  };
}
