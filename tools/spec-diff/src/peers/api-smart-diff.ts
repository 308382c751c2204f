import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { ChangeKind } from '../change.ts';
import { installPeer } from './install-peer.ts';
import type { Peer } from './peer.ts';

interface Module {
  apiDiff(before: unknown, after: unknown): readonly Difference[];
}

interface Difference {
  readonly path: readonly (string | number)[];
  readonly type: 'breaking' | 'non-breaking' | 'annotation' | 'unclassified' | 'deprecated';
}

/** `apiDiff`, which reports what moved in components as well; those under `paths` say what it means to somebody. */
export const apiSmartDiff: Peer = peer('`apiDiff`, all that it reports', () => true);

/** The same, without what it reports below `components` in addition: there it does not know who sends and who reads. */
export const apiSmartDiffPaths: Peer = peer(
  '`apiDiff`, without what it reports below `components/schemas`',
  ({ path }) => !(path[0] === 'components' && path[1] === 'schemas'),
);

function peer(how: string, counts: (difference: Difference) => boolean): Peer {
  return {
    name: 'api-smart-diff',
    version: '1.0.6',
    how,
    packages: ['api-smart-diff@1.0.6'],
    async start() {
      const load = createRequire(join(await installPeer(this.packages), 'package.json'));
      const { apiDiff } = load('api-smart-diff') as Module;
      return ({ from, to }) =>
        Promise.resolve().then(() => toKind(apiDiff(parse(from), parse(to)).filter(counts)));
    },
  };
}

function toKind(differences: readonly Difference[]): ChangeKind {
  const types = new Set(differences.map(({ type }) => type));
  if (types.has('breaking')) return 'breaking';
  if (types.has('non-breaking') || types.has('deprecated') || types.has('unclassified')) return 'additive';
  return types.has('annotation') ? 'documentation' : 'none';
}
