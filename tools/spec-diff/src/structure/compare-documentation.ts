import type { Place } from '@runspec/spec-lint';
import { isDocumentation } from './is-documentation.ts';
import { isNameMap } from './name-maps.ts';
import type { ParsedPair } from './parsed-pair.ts';
import { reachable } from './reachable.ts';
import type { Recorder } from './recorder.ts';
import { sameValue } from './same-value.ts';

/** Compares what is for people, wherever it stands in both documents and something reaches it. */
export function compareDocumentation({ from, to }: ParsedPair, recorder: Recorder): void {
  const reached = new Set([...reachable(from), ...reachable(to)]);
  // Examples of the components are compared where they are referred to from.
  const followed = new Set<string>();
  const compare = (old: Place, now: Place, isMap: boolean): void => {
    const [before, after] = isMap ? [old, now] : samePlace(old, now, followed);
    if (isUnused(after, reached)) return;
    for (const key of new Set([...before.members(), ...after.members()].map(([name]) => name))) {
      const [was, is] = [before.child(key), after.child(key)];
      if (!isMap && isDocumentation(key)) report(recorder, key, was, is);
      else if (was.exists && is.exists)
        compare(was, is, !isMap && isNameMap(key) && !Array.isArray(is.value));
    }
    for (const [was, is] of pairItems(before, after)) compare(was, is, false);
  };
  compare(from, to, false);
}

/** What a reference leads to, if the two do not stand for the same component; each such pair once. */
function samePlace(from: Place, to: Place, followed: Set<string>): readonly [Place, Place] {
  const [before, after] = [from, to].map((place) => place.child('$ref').text);
  const key = `${before} ${after}`;
  if (before === after || followed.has(key)) return [from, to];
  if (before !== undefined && after !== undefined) followed.add(key);
  return [from.follow(), to.follow()];
}

function report(recorder: Recorder, key: string, from: Place, to: Place): void {
  if (sameValue(from.value, to.value) || JSON.stringify(resolved(from)) === JSON.stringify(resolved(to)))
    return;
  if (key === 'examples' && from.isObject && to.isObject) {
    // One that several places refer to is one change, where it stands.
    const names = new Set([...from.members(), ...to.members()].map(([name]) => name));
    for (const name of names) report(recorder, `example ${name}`, from.at(name), to.at(name));
    return;
  }
  const owner = ownerOf(to);
  recorder.document('documentation', [], [], {
    from: from.exists ? from : undefined,
    to: to.exists ? to : undefined,
    message: `${key} of ${owner} ${to.exists ? (from.exists ? 'changed' : 'is new') : 'is gone'}`,
  });
}

/** For people: `getRun › parameters › limit`, `Run › properties › id`. */
function ownerOf(place: Place): string {
  const keys = place.keys.slice(0, -1).map(String);
  if (keys[0] === 'components' && keys.length > 2) return keys.slice(2).join(' › ');
  if (keys[0] !== 'paths' || keys.length < 3) return keys.join(' › ') || 'the document';
  const steps = keys.slice(0, 3).map((key) => key.replaceAll('~', '~0').replaceAll('/', '~1'));
  const id = place.resolve(`#/${steps.join('/')}`).child('operationId').text;
  return (id === undefined ? keys : [id, ...keys.slice(3)]).join(' › ');
}

/** The value with each reference in it followed once: examples may move to the components and back. */
function resolved(place: Place): unknown {
  if (place.isObject) return Object.fromEntries(place.entries().map(([key, child]) => [key, child.value]));
  return place.value;
}

/** Items by name, place or reference where they have one, by position where they have none. */
function pairItems(from: Place, to: Place): (readonly [Place, Place])[] {
  const before = from.items();
  return to.items().flatMap((item, index) => {
    const key = keyOf(item);
    const match = key === undefined ? before[index] : before.find((other) => keyOf(other) === key);
    return match ? [[match, item] as const] : [];
  });
}

function keyOf(item: Place): string | undefined {
  const parameter = item.follow();
  if (parameter.child('in').exists) return `${parameter.child('name').text} ${parameter.child('in').text}`;
  const name = ['$ref', 'name', 'url', 'title']
    .map((key) => item.child(key).text)
    .find((text) => text !== undefined);
  return name === undefined ? undefined : `${name} ${item.child('in').text ?? ''}`;
}

/** Whether a component is reached by nothing. Those that are named by operations as strings, such as schemes, are not looked at. */
function isUnused(place: Place, reached: ReadonlySet<string>): boolean {
  const [components, section] = place.keys;
  if (place.keys.length !== 3 || components !== 'components' || section === 'securitySchemes') return false;
  return !reached.has(place.ref);
}
