// npm run build: installs what is missing and builds what changed.
import { build } from './build.mjs';
import { install } from './install.mjs';
import { run } from './stop.mjs';

run(async () => {
  await install();
  await build();
});
