import type { Place } from '@runspec/spec-lint';
import type { Touched } from '../change.ts';
import type { ParsedPair } from './parsed-pair.ts';
import { reachable } from './reachable.ts';
import type { Recorder } from './recorder.ts';
import { sameMeaning, sameValue } from './same-value.ts';

const both: readonly Touched[] = ['senders', 'readers'];

/** Compares the named schemas that operations reach: their names are those of exported types. */
export function compareNames({ from, to }: ParsedPair, recorder: Recorder): void {
  const [before, after] = [listNames(from), listNames(to)];
  const added = new Map([...after.used].filter(([name]) => !before.used.has(name)));
  for (const [name, place] of before.used) {
    if (after.used.has(name)) continue;
    const match = [...added].find(([, other]) => sameMeaning(place.value, other.value));
    const spots = both.map((side) => ({ operation: '', side, place: [name] }));
    if (match) {
      const [newName, other] = match;
      added.delete(newName);
      const message = `schema ${name} is called ${newName} now`;
      recorder.document('schema-renamed', both, spots, {
        from: place,
        to: other,
        before: name,
        after: newName,
        message,
      });
      continue;
    }
    const left = after.unused.has(name) ? 'no longer used by any operation' : 'gone';
    recorder.document('schema-gone', both, spots, { from: place, message: `schema ${name} is ${left}` });
  }
  for (const [name, place] of added) {
    const spots = both.map((side) => ({ operation: '', side, place: [name] }));
    recorder.document('schema-added', both, spots, { to: place, message: `schema ${name} is new` });
  }
  for (const name of new Set([...before.unused.keys(), ...after.unused.keys()])) {
    if (before.used.has(name) || after.used.has(name)) continue;
    const [old, now] = [before.unused.get(name), after.unused.get(name)];
    if (sameValue(old?.value, now?.value)) continue;
    const message = `schema ${name}, which no operation uses, ${old && now ? 'changed' : old ? 'is gone' : 'is new'}`;
    recorder.document('unused-schema-changed', [], [], { from: old, to: now, message });
  }
}

function listNames(root: Place): { readonly used: Map<string, Place>; readonly unused: Map<string, Place> } {
  const refs = reachable(root);
  const all = root.at('components', 'schemas').members();
  return {
    used: new Map(all.filter(([, place]) => refs.has(place.ref))),
    unused: new Map(all.filter(([, place]) => !refs.has(place.ref))),
  };
}
