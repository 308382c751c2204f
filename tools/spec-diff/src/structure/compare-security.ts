import type { Place } from '@runspec/spec-lint';
import { listOperations, matchOperations } from './operation.ts';
import type { ParsedPair } from './parsed-pair.ts';
import type { Recorder } from './recorder.ts';
import { sameMeaning } from './same-value.ts';

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
  const [gone, added] = [without(from, to), without(to, from)];
  const told = new Set<Alternative>();
  for (const old of gone) {
    // Whoever sends more than is asked for is let in as well.
    const now = added.find((other) => namesOf(other) === namesOf(old) && !told.has(other));
    const isEnough = to.some((other) => suffices(old, other));
    if (now && (isEnough ? suffices(old, now) : true)) {
      told.add(now);
      compareScopes(old, now, operation, recorder);
      continue;
    }
    if (isEnough) continue;
    const isFree = old.schemes.size === 0;
    const message = isFree
      ? 'calls need credentials now'
      : `calls can no longer authenticate by ${namesOf(old)}`;
    recorder.document(isFree ? 'security-required' : 'security-gone', ['senders'], spots, {
      from: old.place,
      message,
    });
  }
  for (const now of added.filter((each) => !told.has(each))) {
    const message =
      now.schemes.size === 0
        ? 'calls need no credentials any more'
        : `calls can authenticate by ${describe(now)}`;
    recorder.document('security-added', ['senders'], spots, { to: now.place, message });
  }
}

/** Those that do not stand in the other list. */
function without(list: readonly Alternative[], other: readonly Alternative[]): Alternative[] {
  return list.filter((one) => !other.some((two) => suffices(one, two) && suffices(two, one)));
}

/** Whether credentials for the one are enough for the other: all its schemes, with all their scopes. */
function suffices(given: Alternative, asked: Alternative): boolean {
  return [...asked.schemes].every(([name, scopes]) => {
    const had = given.schemes.get(name);
    return had !== undefined && scopes.every((scope) => had.includes(scope));
  });
}

function compareScopes(old: Alternative, now: Alternative, operation: string, recorder: Recorder): void {
  const isStricter = !suffices(old, now);
  const [less, more] = isStricter ? [old, now] : [now, old];
  const names = [...more.schemes.keys()].filter(
    (name) => !suffices(less, { ...more, schemes: new Map([[name, more.schemes.get(name) ?? []]]) }),
  );
  const scopes = names.flatMap((name) =>
    (more.schemes.get(name) ?? []).filter((scope) => !less.schemes.get(name)?.includes(scope)),
  );
  recorder.document(
    isStricter ? 'scope-required' : 'scope-dropped',
    ['senders'],
    [{ operation, side: 'senders', place: ['security'] }],
    {
      from: old.place,
      to: now.place,
      message: `calls by ${names.join(' and ')} ${isStricter ? `need ${scopes.join(', ')}, too` : `no longer need ${scopes.join(', ')}`}`,
    },
  );
}

function compareScheme(
  name: string,
  from: Place | undefined,
  to: Place | undefined,
  operations: readonly string[],
  recorder: Recorder,
): void {
  if (!from || !to || sameMeaning(from.value, to.value)) return;
  if (keepsScopes(from, to)) {
    recorder.document('documentation', [], [], {
      from,
      to,
      message: `scopes of security scheme ${name} are described otherwise`,
    });
    return;
  }
  const spots = operations.map((operation) => ({ operation, side: 'senders' as const, place: ['security'] }));
  recorder.document('security-changed', ['senders'], spots, {
    from,
    to,
    message: `security scheme ${name} works otherwise${describeStep(from, to)}`,
  });
}

/** Whether two schemes differ at most in what their scopes are for, or in scopes more: calls name those that they need. */
function keepsScopes(from: Place, to: Place): boolean {
  const flows = (scheme: Place): Map<string, Place> => new Map(scheme.child('flows').members());
  const rest = (scheme: Place): unknown => ({
    ...Object(scheme.value),
    flows: Object.fromEntries(
      [...flows(scheme)].map(([name, { value }]) => [name, { ...Object(value), scopes: {} }]),
    ),
  });
  const after = flows(to);
  const isListed = ([flow, place]: readonly [string, Place]): boolean =>
    place
      .child('scopes')
      .members()
      .every(([scope]) => after.get(flow)?.child('scopes').child(scope).exists);
  return sameMeaning(rest(from), rest(to)) && [...flows(from)].every(isListed);
}

/** What differs, where that is said in one word: `: name is X-Key now, it was X-API-Key`. */
function describeStep(from: Place, to: Place): string {
  const steps = ['type', 'scheme', 'in', 'name', 'openIdConnectUrl'].flatMap((key) => {
    const [before, after] = [from.child(key).text, to.child(key).text];
    if (before === after) return [];
    return [
      `${key} is ${after ?? 'gone'}${after === undefined ? '' : ' now'}${before === undefined ? '' : `, it was ${before}`}`,
    ];
  });
  return steps.length > 0 ? `: ${steps.join('; ')}` : '';
}

/** Schemes that are the same under another name: the name is nobody's. */
function findRenamed(from: ReadonlyMap<string, Place>, to: ReadonlyMap<string, Place>): Map<string, string> {
  const renamed = new Map<string, string>();
  for (const [name, scheme] of from) {
    if (to.has(name)) continue;
    const now = [...to].find(([other, { value }]) => !from.has(other) && sameMeaning(scheme.value, value));
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

/** With the scopes, for people: `oauth (runs.write)`. */
const describe = ({ schemes }: Alternative): string =>
  [...schemes]
    .map(([name, scopes]) => (scopes.length > 0 ? `${name} (${scopes.join(', ')})` : name))
    .sort()
    .join(' and ');
