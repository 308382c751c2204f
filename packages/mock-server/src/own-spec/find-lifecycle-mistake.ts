import { readPointer } from '../runs/json-pointer.ts';
import { examplesOf } from '../runs/spec-example.ts';
import { isRecord } from '../spec/is-record.ts';
import { type Lifecycle, readLifecycles } from '../spec/lifecycle.ts';
import { readOperations } from '../spec/read-operations.ts';
import { createResolve } from '../spec/resolve.ts';
import type { SpecOperation } from '../spec/spec-operation.ts';
import type { Mistake } from './mistake.ts';

const roles = ['create', 'input', 'get', 'results', 'list', 'cancel', 'delete'];

/** What keeps the runs of a document from living: a part that is missing, or words, kinds and examples that do not fit. */
export function findLifecycleMistake(document: Readonly<Record<string, unknown>>): Mistake | undefined {
  const machines = document['x-run-lifecycle'];
  const path = ['x-run-lifecycle'];
  if (machines !== undefined && !isRecord(machines))
    return { path, message: 'x-run-lifecycle must be a map from a kind of run to its lifecycle.' };
  const operations = readOperations(document, createResolve(document));
  const misfit = roleMistake(operations, Object.keys(machines ?? {}));
  for (const kind of Object.keys(machines ?? {})) {
    const one = { 'x-run-lifecycle': { [kind]: machines?.[kind] } };
    let lifecycle: Lifecycle | undefined;
    try {
      [lifecycle] = readLifecycles(one);
    } catch (error) {
      return { path: [...path, kind], message: error instanceof Error ? error.message : String(error) };
    }
    const pointer = pointerMistake(document, [...path, kind], machines?.[kind]);
    if (pointer) return pointer;
    const message = lifecycle && (wordMistake(lifecycle) ?? exampleMistake(lifecycle, operations));
    if (message) return { path: [...path, kind], message: `x-run-lifecycle.${kind}${message}` };
  }
  return misfit;
}

function roleMistake(operations: readonly SpecOperation[], kinds: readonly string[]): Mistake | undefined {
  if (kinds.length === 0) return undefined; // Then roles say nothing.
  for (const { role, kind, template, method } of operations) {
    const path = ['paths', template, method.toLowerCase()];
    if (role !== undefined && !roles.includes(role))
      return { path: [...path, 'x-run-role'], message: `x-run-role must be one of ${roles.join(', ')}.` };
    if (role !== undefined && kind === undefined)
      return { path, message: `x-run-kind was expected: one of ${kinds.join(', ')}.` };
    if (kind !== undefined && !kinds.includes(kind))
      return { path: [...path, 'x-run-kind'], message: `x-run-kind must be one of ${kinds.join(', ')}.` };
  }
  return undefined;
}

/** The server itself does without them; other tools that read the document do not. */
function pointerMistake(
  document: Readonly<Record<string, unknown>>,
  path: readonly string[],
  machine: unknown,
): Mistake | undefined {
  const resolve = createResolve(document);
  for (const name of ['schema', 'words']) {
    const pointer = isRecord(machine) ? machine[name] : undefined;
    if (pointer === undefined) continue;
    const wrong = (why: string): Mistake => ({
      path: [...path, name],
      message: `${[...path, name].join('.')} must point to a schema, as #/components/schemas/Run; ${why}`,
    });
    if (typeof pointer !== 'string') return wrong(`got ${JSON.stringify(pointer)}.`);
    try {
      resolve({ $ref: pointer });
    } catch (error) {
      return wrong(error instanceof Error ? error.message : String(error));
    }
  }
  return undefined;
}

function wordMistake({ initial, transitions }: Lifecycle): string | undefined {
  const words = Object.keys(transitions);
  const first = initial.find((word) => !words.includes(word));
  if (first !== undefined) return `.initial has ${first}, which transitions lacks.`;
  const next = Object.values(transitions)
    .flat()
    .find((word) => !words.includes(word));
  return next === undefined ? undefined : `.transitions leads to ${next}, which it lacks.`;
}

function exampleMistake(
  { kind, id, status, transitions }: Lifecycle,
  operations: readonly SpecOperation[],
): string | undefined {
  const get = operations.find((one) => one.role === 'get' && one.kind === kind);
  if (!get) return ': an operation with x-run-role: get was expected.';
  if (!/\{[^{}]+\}[^{}/]*$/.test(get.template))
    return `: the path of ${get.id} was expected to end with the id of a run, as /runs/{id}.`;
  const shown = examplesOf(get, get.success).filter(
    ({ value }) => typeof readPointer(value, id) === 'string',
  );
  if (!shown.some(({ value }) => typeof readPointer(value, status) === 'string'))
    return `: ${get.id} was expected to have an example of a run, with its id at ${id} and its status at ${status}.`;
  const words = shown.map(({ value }) => readPointer(value, status));
  const stranger = words.find((word) => !Object.hasOwn(transitions, String(word)));
  return stranger === undefined
    ? undefined
    : `: an example of ${get.id} is ${String(stranger)}, which transitions lacks.`;
}
