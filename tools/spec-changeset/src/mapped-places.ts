import { parsePointer, valueAt } from './json-pointer.ts';
import type { Mapper } from './load-mappers.ts';
import { recordReads } from './record-reads.ts';
import { type RunKind, runKinds } from './run-kinds.ts';
import { type RunReply, runReplies } from './run-replies.ts';
import { schemaPlaces } from './schema-places.ts';
import { runWith, runWithout } from './vary-run.ts';

/**
 * The places of a spec that describe what the mappers of its provider read: JSON Pointers, sorted. They are found by watching the mappers:
 * each gets every example that is a run of its kind, with every status word in turn (why a run failed is read of one that failed only),
 * without each field that was read (another one may stand in for it), and with every example of results.
 */
export function mappedPlaces(document: unknown, mappers: readonly Mapper[]): string[] {
  const places = new Set<string>();
  const replies = runReplies(document);
  const kinds = runKinds(document);
  for (const kind of kinds) {
    const ofKind = replies.filter((reply) => reply.kind === kind.name || kinds.length === 1);
    const results = unlike(ofKind.filter(({ role }) => role === 'results'));
    const runs = unlike(ofKind.filter((reply) => reply.role !== 'results' && isRun(reply.value, kind)));
    for (const mapper of bestMappers(mappers, kind)) {
      for (const run of runs) {
        for (const place of placesRead(document, mapper, run, results, kind)) places.add(place);
      }
    }
  }
  return [...places].sort();
}

function placesRead(
  document: unknown,
  mapper: Mapper,
  run: RunReply,
  results: readonly RunReply[],
  kind: RunKind,
): string[] {
  const fieldsOf = new Map<string, Map<string, readonly string[]>>();
  const watched = ({ schema, value }: RunReply): unknown =>
    recordReads(value, (field) => {
      const fields = fieldsOf.get(schema) ?? new Map<string, readonly string[]>();
      fieldsOf.set(schema, fields.set(field.join('/'), field));
    });
  const map = (value: unknown): void => {
    mapper(watched({ ...run, value }));
    // A second parameter without a default is the results.
    if (mapper.length > 1) for (const result of results) mapper(watched({ ...run, value }), watched(result));
  };
  const inEveryState = [run.value, ...kind.words.map((word) => runWith(run.value, kind.status, word))];
  for (const value of inEveryState) map(value);
  const read = [...(fieldsOf.get(run.schema)?.values() ?? [])].filter((field) => field.length === 1);
  for (const value of inEveryState) for (const [name = ''] of read) map(runWithout(value, name));
  return [...fieldsOf].flatMap(([schema, fields]) =>
    [...fields.values()].flatMap((field) => schemaPlaces(document, schema, field)),
  );
}

/** One reply of each shape: of two with the same fields of the same types, the same is read. */
function unlike(replies: readonly RunReply[]): RunReply[] {
  const shapeOf = ({ schema, value }: RunReply): string =>
    `${schema} ${JSON.stringify(value, (_key, member: unknown) => (isObject(member) ? member : typeof member))}`;
  return [...new Map(replies.map((reply) => [shapeOf(reply), reply])).values()];
}

function isObject(value: unknown): boolean {
  return typeof value === 'object';
}

/** The reply to a cancel may say no more than that it was heard. */
function isRun(value: unknown, kind: RunKind): boolean {
  const status = valueAt(value, kind.status);
  return typeof status === 'string' && valueAt(value, parsePointer(kind.id)) !== undefined;
}

/** The mapper of a kind knows more of its words than others do; two that know as many are both taken. */
function bestMappers(mappers: readonly Mapper[], kind: RunKind): Mapper[] {
  const known = (mapper: Mapper): number =>
    kind.words.filter((word) => {
      const run = mapper(runWith({}, kind.status, word));
      return typeof run === 'object' && run !== null && 'state' in run && run.state !== 'unknown';
    }).length;
  const counts = new Map(mappers.map((mapper) => [mapper, known(mapper)]));
  const most = Math.max(0, ...counts.values());
  return mappers.filter((mapper) => most > 0 && counts.get(mapper) === most);
}
