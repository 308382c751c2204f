import type { Place } from '@runspec/spec-lint';
import { type ContentComparison, compareContent } from './compare-content.ts';
import type { Spot } from './spot.ts';

/** Compares the headers of two replies. */
export function compareHeaders({ from, to, spot, recorder, schemas }: ContentComparison): void {
  const [before, after] = [listHeaders(from), listHeaders(to)];
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const [old, now] = [before.get(key), after.get(key)];
    const owner = `header "${(now ?? old)?.name}" of ${spot.owner}`;
    const at: Spot = { ...spot, owner, place: [...spot.place, 'header', key] };
    if (!old || !now) {
      const message = `${owner} is ${now ? 'new' : 'gone'}`;
      recorder.document(now ? 'header-added' : 'header-gone', ['readers'], [at], {
        from: old?.place,
        to: now?.place,
        message,
      });
      continue;
    }
    const [wasRequired, isRequired] = [old, now].map(({ place }) => place.child('required').value === true);
    if (wasRequired !== isRequired) {
      recorder.document(isRequired ? 'header-required' : 'header-optional', ['readers'], [at], {
        from: old.place,
        to: now.place,
        before: wasRequired ? 'required' : 'optional',
        after: isRequired ? 'required' : 'optional',
        message: `${owner} ${isRequired ? 'is always there now' : 'may be missing now'}`,
      });
    }
    const [oldSchema, newSchema] = [old.place.child('schema'), now.place.child('schema')];
    if (oldSchema.exists && newSchema.exists) schemas.compare([oldSchema], [newSchema], at);
    else compareContent({ recorder, schemas, from: old.place, to: now.place, spot: at });
  }
}

interface Header {
  /** As the document has it. */
  readonly name: string;
  readonly place: Place;
}

/** By their names in small letters. `Content-Type` is said elsewhere. */
function listHeaders(reply: Place): Map<string, Header> {
  const headers = reply.at('headers').entries();
  return new Map(
    headers
      .map(([name, place]) => [name.toLowerCase(), { name, place }] as const)
      .filter(([key]) => key !== 'content-type'),
  );
}
