import { readPointer } from './json-pointer.ts';
import type { RunSpec } from './run-spec.ts';

/** The status word of the run that a reply of an operation shows; undefined if it shows none, or several. */
export function statusIn(spec: RunSpec | undefined, operationId: string, body: unknown): string | undefined {
  const kind = spec?.kinds.get(spec.operations.get(operationId)?.kind ?? '');
  if (!kind || readPointer(body, kind.lifecycle.id) === undefined) return undefined;
  const word = readPointer(body, kind.lifecycle.status);
  return typeof word === 'string' ? word : undefined;
}
