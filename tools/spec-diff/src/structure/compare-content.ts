import type { Place } from '@runspec/spec-lint';
import { compareEncoding } from './compare-encoding.ts';
import type { SchemaComparer } from './compare-schema.ts';
import type { Recorder } from './recorder.ts';
import type { Spot } from './spot.ts';

/** What the comparison of two `content`s needs. */
export interface ContentComparison {
  /** What has the `content`: a body, reply, parameter or header. */
  readonly from: Place;
  readonly to: Place;
  readonly spot: Spot;
  readonly recorder: Recorder;
  readonly schemas: SchemaComparer;
}

/** Compares media types and what is in them. */
export function compareContent({ from, to, spot, recorder, schemas }: ContentComparison): void {
  const [before, after] = [listTypes(from), listTypes(to)];
  for (const type of new Set([...before.keys(), ...after.keys()])) {
    const [old, now] = [before.get(type), after.get(type)];
    if (!old || !now) {
      const message = `media type ${type} of ${spot.owner} is ${now ? 'new' : 'gone'}`;
      recorder.document(now ? 'media-type-added' : 'media-type-gone', [spot.side], [spot], {
        from: old,
        to: now,
        message,
      });
      continue;
    }
    compareSchemas(old, now, { from, to, spot, recorder, schemas });
    compareEncoding(old, now, { spot, recorder });
  }
}

function compareSchemas(old: Place, now: Place, { spot, recorder, schemas }: ContentComparison): void {
  const [before, after] = [old.child('schema'), now.child('schema')];
  if (before.exists && after.exists) schemas.compare([before], [after], spot);
  if (before.exists === after.exists) return;
  const message = `${spot.owner} ${after.exists ? 'has a schema now' : 'has no schema any more'}`;
  recorder.schema(after.exists ? 'type-narrowed' : 'type-widened', spot, {
    from: before.exists ? before : undefined,
    to: after.exists ? after : undefined,
    message,
  });
}

function listTypes(owner: Place): Map<string, Place> {
  return new Map(
    owner
      .child('content')
      .members()
      .map(([type, place]) => [type.toLowerCase().replace(/\s/g, ''), place]),
  );
}
