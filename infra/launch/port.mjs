import { createServer } from 'node:net';
import { Stop } from './stop.mjs';

/** Refuses with one sentence when another program listens where the site is to be; asked before anything is built. */
export async function needPort() {
  const port = Number(process.env.PORT || 3000);
  // Whether it is a port at all is checked with the other settings.
  if (!Number.isInteger(port) || port < 0 || port > 65535) return;
  const host = process.env.HOST || '127.0.0.1';
  const code = await new Promise((resolve) => {
    const why = (/** @type {NodeJS.ErrnoException} */ error) => resolve(error.code);
    const server = createServer().once('error', why);
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(undefined)));
  });
  if (code === 'EADDRINUSE')
    throw new Stop(`Port ${port} is in use: stop the other program, or choose one with PORT=3001 npm start.`);
}
