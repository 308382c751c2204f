import { canonicalPlace } from './canonical-place.ts';
import { child, parsePointer, valueAt } from './json-pointer.ts';

/** One kind of run in `x-run-lifecycle`: the part of it that says where things are. */
export interface RunKind {
  readonly name: string;
  /** JSON Pointer of the schema of a run. */
  readonly schema: string;
  /** JSON Pointer of the list of status words. */
  readonly wordsSchema: string;
  readonly words: readonly string[];
  /** JSON Pointer from a run to its id. */
  readonly id: string;
  /** Tokens from a run to its status. */
  readonly status: readonly string[];
}

/** The kinds of run of a spec; none where it says nothing, or nothing that can be read. */
export function runKinds(document: unknown): RunKind[] {
  const lifecycle = child(document, 'x-run-lifecycle');
  if (typeof lifecycle !== 'object' || lifecycle === null) return [];
  return Object.entries(lifecycle).flatMap(([name, kind]: [string, unknown]) => {
    const [schema, words, id, status] = ['schema', 'words', 'id', 'status'].map((key) => child(kind, key));
    if (typeof schema !== 'string' || typeof words !== 'string') return [];
    if (typeof id !== 'string' || typeof status !== 'string') return [];
    const wordsSchema = canonicalPlace(document, words);
    const list = child(valueAt(document, parsePointer(wordsSchema)), 'enum');
    return [
      {
        name,
        schema: canonicalPlace(document, schema),
        wordsSchema,
        words: Array.isArray(list) ? list.filter((word): word is string => typeof word === 'string') : [],
        id,
        status: parsePointer(status),
      },
    ];
  });
}
