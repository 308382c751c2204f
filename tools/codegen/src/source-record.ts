import type { Spec } from './read-spec.ts';

/** The generated file that says which spec the others were made from. */
export const sourceRecordName = 'source.json';

/** Its content. `--check` compares it, so that any edit of a spec is noticed, even one that changes no type. */
export function sourceRecord(spec: Spec): string {
  return `${JSON.stringify({ spec: spec.path, version: spec.version, sha256: spec.sha256 }, null, 2)}\n`;
}
