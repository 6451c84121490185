// npm run cluster: the topology of a larger installation on this machine, until Ctrl-C.
import { build } from './build.mjs';
import { install } from './install.mjs';
import { needPort } from './port.mjs';
import { foreground } from './process.mjs';
import { run } from './stop.mjs';

run(async () => {
  await needPort();
  await install();
  await build();
  process.exitCode = await foreground(['infra/cluster/cluster.mjs']);
});
