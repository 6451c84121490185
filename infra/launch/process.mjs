import { spawn } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { node24 } from './node24.mjs';

/** Two signals closer together than this are one Ctrl-C: the terminal's and the one npm passes on. */
const ONE_KEYPRESS_MS = 1000;

/** How often we look whether the npm that started us is still there. */
const LOOK_MS = 500;

/** Colours are for people; a log file gets none. */
const COLOURS = process.stdout.isTTY ? {} : { FORCE_COLOR: '0' };

/** The environment with our Node and the installed tools first on the path. */
const withTools = (extra) => {
  const path = [dirname(node24()), join(process.cwd(), 'node_modules', '.bin'), process.env.PATH ?? ''].join(delimiter);
  return { ...process.env, ...COLOURS, ...extra, PATH: path };
};

/**
 * Runs a program to its end. `quiet` keeps its output for the answer instead of showing it; `tools: false` runs it in
 * the environment as it is, before anything of ours is installed. Answers `{ code, output }`; never throws for a
 * failing program.
 */
export function execute(program, args, { env = {}, quiet = false, tools = true, cwd = process.cwd() } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd,
      env: tools ? withTools(env) : { ...process.env, ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => (output += part));
    child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Runs a script with Node 24. */
export const executeNode = (args, options) => execute(node24(), args, options);

/**
 * Runs a long-lived Node 24 script in the foreground and answers its exit code; a stop that was asked for counts as 0.
 * The script gets a session of its own, so that Ctrl-C reaches it once, through us, and not three times.
 */
export function foreground(args, { env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(node24(), args, {
      env: withTools(env),
      stdio: ['ignore', 'inherit', 'inherit'],
      detached: true,
    });
    let last = 0;
    const pass = (signal) => () => {
      if (Date.now() - last < ONE_KEYPRESS_MS) return;
      last = Date.now();
      child.kill(signal);
    };
    process.on('SIGINT', pass('SIGINT'));
    process.on('SIGTERM', pass('SIGTERM'));
    process.on('SIGHUP', pass('SIGTERM'));
    // A signal sent to npm alone ends npm and its shell, and never reaches us; then we are an orphan and stop too.
    const parent = process.ppid;
    const stopWhenOrphaned = pass('SIGTERM');
    setInterval(() => process.ppid !== parent && stopWhenOrphaned(), LOOK_MS).unref();
    child.on('close', (code) => resolve(code ?? (last > 0 ? 0 : 1)));
  });
}
