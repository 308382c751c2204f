import { readPointer, writePointer } from '../runs/json-pointer.ts';
import { isRecord } from '../spec/is-record.ts';
import { readLifecycles } from '../spec/lifecycle.ts';
import type { ProviderSpec } from '../spec/provider-spec.ts';
import type { SpecOperation } from '../spec/spec-operation.ts';

/** Puts a status word that no lifecycle has into a body about runs; a body that has no status word stays as it is. */
export type WriteUnknownWord = (operation: SpecOperation, body: unknown) => unknown;

/**
 * Makes that function for a spec. The word is `mock_unknown_status`, in capitals where the lifecycle's words are.
 * @returns a function that gives back a copy.
 */
export function createWriteUnknownWord(spec: ProviderSpec): WriteUnknownWord {
  const lifecycles = new Map(readLifecycles(spec.document).map((one) => [one.kind, one]));
  return ({ kind = '', pagination }, body) => {
    const lifecycle = lifecycles.get(kind);
    if (!lifecycle) return body;
    const { status, transitions } = lifecycle;
    const isUpper = Object.keys(transitions).every((word) => word === word.toUpperCase());
    const unknown = isUpper ? 'MOCK_UNKNOWN_STATUS' : 'mock_unknown_status';
    const copy = structuredClone(body);
    const items = pagination && readPointer(copy, pagination.items);
    for (const run of Array.isArray(items) ? items : [copy]) {
      const word = isRecord(run) ? readPointer(run, status) : undefined;
      // A step or an error may have a field of the same name, with other words.
      if (typeof word === 'string' && Object.hasOwn(transitions, word)) writePointer(run, status, unknown);
    }
    return copy;
  };
}
