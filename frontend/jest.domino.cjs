// Jest loads modules as CommonJS, and then a default import of one package file by another is the module around it.
const { join } = require('node:path');

module.exports = require(
  join(__dirname, '../node_modules/@angular/platform-server/third_party/domino/bundled-domino.mjs'),
).default;
