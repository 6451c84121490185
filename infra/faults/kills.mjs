/**
 * The parts that are killed, in turn, evenly spread over the changes; each has to be back before the next one dies.
 * Answers how many died.
 */
export async function killInTurn(cluster, ledger, say) {
  const { postgres, redis, meilisearch } = cluster.stores;
  const [apis, workers] = [cluster.apis, cluster.workers];
  const round = (at) => [workers[at], apis[at], redis?.part, meilisearch?.part, postgres.part];
  const victims = [...round(0), ...round(1)].filter((part) => part !== undefined);
  const step = ledger.wanted / (victims.length + 1);
  for (const [at, victim] of victims.entries()) {
    await ledger.reached(Math.round(step * (at + 1)));
    await victim.kill();
    say(`  after ${ledger.changes} changes: killed ${victim.name}`);
    await victim.up;
  }
  return victims.length;
}
