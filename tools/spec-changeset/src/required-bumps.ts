import { type Bump, bumpOf, greater } from './bump.ts';
import type { SpecComparison } from './compare-spec.ts';
import type { Mapper } from './load-mappers.ts';
import { mappedPlaces } from './mapped-places.ts';
import { type ComparedDocuments, movedParts } from './moved-parts.ts';

/** The least bump of each package that a change of a spec asks for, in the order in which a changeset names them; none of them is `none`. */
export type RequiredBumps = ReadonlyMap<string, Bump>;

/**
 * What a change of a spec asks of which package; the rules and their reasons stand in docs/decisions/0018-changesets-from-spec-changes.md.
 * @param mappers - those of the provider.
 */
export function requiredBumps(comparison: SpecComparison, mappers: readonly Mapper[]): RequiredBumps {
  const { provider, from, to, diff } = comparison;
  const bump = bumpOf[diff.kind];
  const bumps: [string, Bump][] = [];
  if (to) bumps.push([`@runspec/${provider}-client`, bump]);
  if (from && to) {
    const documents: ComparedDocuments = {
      from: from.document,
      to: to.document,
      mapped: [...new Set([from, to].flatMap(({ document }) => mappedPlaces(document, mappers)))],
    };
    const moved = diff.changes.map((change) => ({ kind: change.kind, ...movedParts(change, documents) }));
    if (moved.some(({ behavior }) => behavior)) bumps.push(['@runspec/mock-server', 'minor']);
    const status = moved.filter((change) => change.status).map(({ kind }) => bumpOf[kind]);
    bumps.push(['@runspec/run-status', status.reduce(greater, 'none')]);
  }
  bumps.push(['@runspec/specs', bump]);
  return new Map(bumps.filter(([, size]) => size !== 'none'));
}
