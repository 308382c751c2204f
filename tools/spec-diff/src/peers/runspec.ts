import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SpecDiff } from '../change.ts';
import type { Peer } from './peer.ts';

interface Side {
  readonly label: string;
  readonly text: string;
}

interface Module {
  diffSpecs(versions: { provider: string; from: Side; to: Side }): Promise<SpecDiff>;
}

/** Our own, when it is there. */
export const runspec: Peer = {
  name: '@runspec/spec-diff',
  version: 'this one',
  how: '`diffSpecs`',
  packages: [],
  async start() {
    const path = join(import.meta.dirname, '../diff-specs.ts');
    if (!existsSync(path)) return undefined;
    const { diffSpecs } = (await import(pathToFileURL(path).href)) as Module;
    return async ({ id, from, to }) => {
      const sides = { from: { label: `${id}, before`, text: from }, to: { label: `${id}, after`, text: to } };
      return (await diffSpecs({ provider: 'corpus', ...sides })).kind;
    };
  },
};
