const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const preset = require('../jest.preset.cjs');

const root = join(__dirname, '..');
const { paths } = JSON.parse(readFileSync(join(root, '.swcrc'), 'utf8')).jsc;
// The global setup runs outside jest's module registry, so aliases are resolved while compiling.
const withAliases = ([name, options]) => [name, { ...options, jsc: { ...options.jsc, baseUrl: root, paths } }];

module.exports = {
  ...preset,
  displayName: 'backend',
  rootDir: __dirname,
  transform: Object.fromEntries(Object.entries(preset.transform).map(([files, use]) => [files, withAliases(use)])),
  setupFiles: ['reflect-metadata'],
  // Two cores are shared with other work; a slow machine is no fault of the code.
  testTimeout: 30_000,
  // What a file has loaded stays in memory after it; a worker that has grown past this makes room for a fresh one.
  maxWorkers: 2,
  workerIdleMemoryLimit: '1200MB',
  globalSetup: './src/platform/database/testing/jest-global-setup.ts',
  globalTeardown: './src/platform/database/testing/jest-global-teardown.ts',
};
