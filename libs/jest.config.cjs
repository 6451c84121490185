module.exports = { ...require('../jest.preset.cjs'), displayName: 'libs', rootDir: __dirname };
