import type { Place } from '@runspec/spec-lint';
import { isDocumentation } from './is-documentation.ts';
import { listOperations, matchOperations } from './operation.ts';
import type { ParsedPair } from './parsed-pair.ts';
import type { Recorder } from './recorder.ts';
import { sameValue } from './same-value.ts';

interface Alternative {
  readonly place: Place;
  /** The scopes by the names of the schemes; empty for calls without credentials. */
  readonly schemes: ReadonlyMap<string, readonly string[]>;
}

/** Compares how calls authenticate, operation by operation, and what the schemes are. */
export function compareSecurity({ from, to }: ParsedPair, recorder: Recorder): void {
  const [before, after] = [from, to].map(
    (root) => new Map(root.at('components', 'securitySchemes').entries()),
  );
  if (!before || !after) return;
  const used = new Map<string, Set<string>>();
  const renamed = findRenamed(before, after);
  for (const pair of matchOperations(listOperations(from), listOperations(to))) {
    if (!pair.from || !pair.to) continue;
    const [old, now] = [pair.from, pair.to].map(({ place, root }) => {
      const own = place.child('security');
      return listAlternatives(own.exists ? own : root.child('security'));
    });
    if (!old || !now) continue;
    const oldNamed = old.map(({ place, schemes }) => ({
      place,
      schemes: new Map([...schemes].map(([name, scopes]) => [renamed.get(name) ?? name, scopes] as const)),
    }));
    compareAlternatives(oldNamed, now, pair.to.id, recorder);
    for (const name of now.flatMap(({ schemes }) => [...schemes.keys()])) {
      used.set(name, (used.get(name) ?? new Set()).add(pair.to.id));
    }
  }
  for (const [name, operations] of used)
    compareScheme(name, before.get(name), after.get(name), [...operations], recorder);
}

function compareAlternatives(
  from: readonly Alternative[],
  to: readonly Alternative[],
  operation: string,
  recorder: Recorder,
): void {
  const spots = [{ operation, side: 'senders' as const, place: ['security'] }];
  for (const old of from) {
    const now = to.find((other) => namesOf(other) === namesOf(old));
    if (now) {
      compareScopes(old, now, operation, recorder);
      continue;
    }
    const rule = old.schemes.size === 0 ? 'security-required' : 'security-gone';
    const message =
      old.schemes.size === 0
        ? 'calls need credentials now'
        : `calls can no longer authenticate by ${namesOf(old)}`;
    recorder.document(rule, ['senders'], spots, { from: old.place, message });
  }
  for (const now of to) {
    if (from.some((other) => namesOf(other) === namesOf(now))) continue;
    const message =
      now.schemes.size === 0
        ? 'calls need no credentials any more'
        : `calls can authenticate by ${namesOf(now)}`;
    recorder.document('security-added', ['senders'], spots, { to: now.place, message });
  }
}

function compareScopes(old: Alternative, now: Alternative, operation: string, recorder: Recorder): void {
  for (const [name, scopes] of now.schemes) {
    const before = old.schemes.get(name) ?? [];
    const [added, gone] = [
      scopes.filter((scope) => !before.includes(scope)),
      before.filter((scope) => !scopes.includes(scope)),
    ];
    if (added.length + gone.length === 0) continue;
    recorder.document(
      added.length > 0 ? 'scope-required' : 'scope-dropped',
      ['senders'],
      [{ operation, side: 'senders', place: ['security'] }],
      {
        from: old.place,
        to: now.place,
        message: `calls by ${name} ${added.length > 0 ? `need ${added.join(', ')}, too` : `no longer need ${gone.join(', ')}`}`,
      },
    );
  }
}

function compareScheme(
  name: string,
  from: Place | undefined,
  to: Place | undefined,
  operations: readonly string[],
  recorder: Recorder,
): void {
  if (!from || !to || sameValue(from.value, to.value, isDocumentation)) return;
  const spots = operations.map((operation) => ({ operation, side: 'senders' as const, place: ['security'] }));
  recorder.document('security-changed', ['senders'], spots, {
    from,
    to,
    message: `security scheme ${name} works otherwise`,
  });
}

/** Schemes that are the same under another name: the name is nobody's. */
function findRenamed(from: ReadonlyMap<string, Place>, to: ReadonlyMap<string, Place>): Map<string, string> {
  const renamed = new Map<string, string>();
  for (const [name, scheme] of from) {
    if (to.has(name)) continue;
    const now = [...to].find(
      ([other, { value }]) => !from.has(other) && sameValue(scheme.value, value, isDocumentation),
    );
    if (now) renamed.set(name, now[0]);
  }
  return renamed;
}

/** The alternatives that stand in a list; no list, or an empty one, is a call without credentials. */
function listAlternatives(list: Place): Alternative[] {
  const items = list.items();
  if (items.length === 0) return [{ place: list, schemes: new Map() }];
  return items.map((place) => ({
    place,
    schemes: new Map(place.members().map(([name, scopes]) => [name, scopes.strings()])),
  }));
}

const namesOf = ({ schemes }: Alternative): string => [...schemes.keys()].sort().join(' and ');
