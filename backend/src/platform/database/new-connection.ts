import type { ClientBase } from 'pg';

/**
 * For the hook `onConnect` of a pool. The server can end a connection in the breath in which it gets ready: the pool has let
 * go of it, its taker has not yet taken hold, and an error nobody listens to ends the process. Such a connection is not
 * handed out, and whoever wanted it hears why. The pool waits for the promise, which the types of its hook do not tell.
 */
export const refuseEnded = (client: ClientBase): unknown => refused(client);

async function refused(client: ClientBase): Promise<void> {
  let ended: Error | undefined;
  client.on('error', (error) => (ended ??= error));
  // What came with the same packet is read before this goes on.
  await Promise.resolve();
  if (ended) throw ended;
}
