const { moduleNameMapper } = require('../jest.preset.cjs');
const { createCjsPreset } = require('jest-preset-angular/presets');

const preset = createCjsPreset({ tsconfig: '<rootDir>/tsconfig.spec.json' });
const WITHOUT_BROWSER = 'without-browser.spec.ts';

const project = {
  ...preset,
  rootDir: __dirname,
  moduleNameMapper: { ...preset.moduleNameMapper, ...moduleNameMapper },
};

module.exports = {
  // Compiling templates and looking for barriers takes seconds on a busy machine; nothing here waits for time itself.
  testTimeout: 20_000,
  projects: [
    {
      ...project,
      displayName: 'frontend',
      setupFilesAfterEnv: ['<rootDir>/src/testing/setup.ts'],
      testMatch: ['**/*.spec.ts'],
      testPathIgnorePatterns: ['/node_modules/', WITHOUT_BROWSER],
    },
    {
      ...project,
      displayName: 'frontend without a browser',
      testEnvironment: 'node',
      testMatch: [`**/${WITHOUT_BROWSER}`],
      moduleNameMapper: {
        ...project.moduleNameMapper,
        '^\\.\\./third_party/domino/bundled-domino\\.mjs$': '<rootDir>/jest.domino.cjs',
      },
    },
  ],
};
