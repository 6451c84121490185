/** Stops the cluster that the setup started. */
export default async function teardown(): Promise<void> {
  await (globalThis as { stopTestCluster?: () => Promise<void> }).stopTestCluster?.();
}
