import { connect } from 'node:net';

/** Whether an address answers with a success. */
export async function answers(url) {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(2000) })).ok;
  } catch {
    // Not there yet, or not any more: that is the answer looked for.
    return false;
  }
}

/** What a server says to one line, or undefined when it is not there. */
export const saysTo = (port, line) =>
  new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' }, () => socket.write(line));
    socket.setTimeout(2000, () => socket.destroy());
    socket.once('data', (said) => {
      resolve(said.toString());
      socket.destroy();
    });
    socket.once('error', () => undefined);
    socket.once('close', () => resolve(undefined));
  });
