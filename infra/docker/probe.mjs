// The health check of a container without a shell: 0 when this process is ready.
const port = process.env.WATCH_PORT || '3001';
const answer = await fetch(`http://127.0.0.1:${port}/ready`, { signal: AbortSignal.timeout(4000) }).catch(
  () => undefined,
);
process.exit(answer?.ok ? 0 : 1);
