import { CLUSTER_VARIABLE } from './clone';
import { startTestCluster } from './cluster';

/** Starts one cluster for the whole run; workers find it through the environment. */
export default async function setup(): Promise<void> {
  const cluster = await startTestCluster();
  process.env[CLUSTER_VARIABLE] = cluster.url;
  (globalThis as { stopTestCluster?: () => Promise<void> }).stopTestCluster = cluster.stop;
}
