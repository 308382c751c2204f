import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { ChangeKind } from '../change.ts';
import { installPeer } from './install-peer.ts';
import type { Peer } from './peer.ts';
import { toOpenapi30 } from './to-openapi-30.ts';

interface Side {
  readonly content: string;
  readonly location: string;
  readonly format: 'openapi3';
}

interface Outcome {
  readonly breakingDifferencesFound: boolean;
  readonly nonBreakingDifferences: readonly unknown[];
  readonly unclassifiedDifferences: readonly unknown[];
}

interface Module {
  diffSpecs(sides: { sourceSpec: Side; destinationSpec: Side }): Promise<Outcome>;
}

/** `diffSpecs` of openapi-diff on the documents as they are. */
export const openapiDiff: Peer = peer('`diffSpecs`, the documents as they are', (text) => text);

/** The same on OpenAPI 3.0, which it reads: what 3.1 says, as far as 3.0 can say it. */
export const openapiDiffOlder: Peer = peer(
  '`diffSpecs`, the documents rewritten in OpenAPI 3.0',
  toOpenapi30,
);

function peer(how: string, prepare: (text: string) => string): Peer {
  return {
    name: 'openapi-diff',
    version: '0.24.1',
    how,
    packages: ['openapi-diff@0.24.1'],
    async start() {
      const load = createRequire(join(await installPeer(this.packages), 'package.json'));
      const { diffSpecs } = load('openapi-diff') as Module;
      const side = (text: string, location: string): Side => ({
        content: prepare(text),
        location,
        format: 'openapi3',
      });
      return async ({ from, to }) =>
        toKind(
          await diffSpecs({ sourceSpec: side(from, 'from.yaml'), destinationSpec: side(to, 'to.yaml') }),
        );
    },
  };
}

function toKind(outcome: Outcome): ChangeKind {
  if (outcome.breakingDifferencesFound) return 'breaking';
  return outcome.nonBreakingDifferences.length + outcome.unclassifiedDifferences.length ? 'additive' : 'none';
}
