import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pagesFolder } from '../root.ts';

/** A page of the TypeScript reference. */
export interface ModulePage {
  /** What one imports, without the scope: `run-status/progress`. */
  readonly name: string;
  /** Within the folder of the reference, without `.md`. TypeDoc numbers a name that it has given before. */
  readonly page: string;
}

/** The pages that TypeDoc has written, as its index lists them. */
export const listModules = (): ModulePage[] =>
  [
    ...readFileSync(join(pagesFolder, 'typescript/index.md'), 'utf8').matchAll(
      /^- \[(.+?)\]\((.+?)\.md\)$/gm,
    ),
  ].map(([, name = '', page = '']) => ({ name, page }));
