const { moduleNameMapper } = require('../jest.preset.cjs');
const { createCjsPreset } = require('jest-preset-angular/presets');

const preset = createCjsPreset({ tsconfig: '<rootDir>/tsconfig.spec.json' });

module.exports = {
  ...preset,
  displayName: 'frontend',
  rootDir: __dirname,
  moduleNameMapper: { ...preset.moduleNameMapper, ...moduleNameMapper },
  setupFilesAfterEnv: ['<rootDir>/src/testing/setup.ts'],
  // Compiling templates and looking for barriers takes seconds on a busy machine; nothing here waits for time itself.
  testTimeout: 20_000,
  testMatch: ['**/*.spec.ts'],
};
