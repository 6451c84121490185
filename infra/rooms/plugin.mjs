// Tells Nx which folders are rooms: a room is a folder with an index.ts that has tags in rooms.mjs.
import { dirname } from 'node:path';
import { tagsOf } from './rooms.mjs';

const folderOf = (file) => dirname(file).replace(/^(libs\/[^/]+)\/src(\/.*)?$/, '$1');

export const name = 'rooms';
export const createNodesV2 = [
  // The journeys and the two mains are nobody's to import, so they need no door.
  '{{backend,frontend,libs}/**/index.ts,e2e/playwright.config.ts,{backend,frontend}/project.json}',
  (files) =>
    files.flatMap((file) => {
      const root = folderOf(file);
      const tags = tagsOf(root);
      if (!tags) return [];
      if (file.endsWith('project.json')) return [[file, { projects: { [root]: { root, tags } } }]];
      const project = { name: root.replaceAll('/', '-'), root, sourceRoot: root, projectType: 'library', tags };
      return [[file, { projects: { [root]: project } }]];
    }),
];
