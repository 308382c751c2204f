import { globSync } from 'node:fs';
import { root } from '../root.ts';

const patterns = [
  'README.md',
  'CONTRIBUTING.md',
  'docs/**/*.md',
  'packages/*/README.md',
  'tools/*/README.md',
  'examples/**/README.md',
  'specs/README.md',
];

/** The Markdown files of the repository that become pages: paths from the root, with `/`, sorted. */
export const listPages = (): string[] =>
  globSync(patterns, { cwd: root, exclude: (path) => /(^|[\\/])(node_modules|dist)$/.test(String(path)) })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
