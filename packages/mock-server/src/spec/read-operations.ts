import { isRecord } from './is-record.ts';
import { readReplies } from './read-replies.ts';
import type { RunRole, SpecOperation, SpecPagination, SpecParameter } from './spec-operation.ts';

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];
const places = ['query', 'path', 'header', 'cookie'];
type Resolve = (value: unknown) => unknown;

/** Reads all operations of a document, in its order. */
export function readOperations(
  document: Readonly<Record<string, unknown>>,
  resolve: Resolve,
): SpecOperation[] {
  const lifecycles = isRecord(document['x-run-lifecycle']) ? Object.keys(document['x-run-lifecycle']) : [];
  const onlyKind = lifecycles.length === 1 ? lifecycles[0] : undefined;
  return Object.entries(isRecord(document['paths']) ? document['paths'] : {}).flatMap(([template, value]) => {
    const item = resolve(value);
    if (!isRecord(item)) return [];
    return methods.flatMap((method) => {
      const operation = item[method];
      if (!isRecord(operation)) return [];
      return [readOperation(method, template, item, operation, onlyKind, resolve)];
    });
  });
}

function readOperation(
  method: string,
  template: string,
  item: Readonly<Record<string, unknown>>,
  operation: Readonly<Record<string, unknown>>,
  onlyKind: string | undefined,
  resolve: Resolve,
): SpecOperation {
  const replies = readReplies(operation['responses'], resolve);
  const role = operation['x-run-role'];
  const kind = operation['x-run-kind'] ?? (role === undefined ? undefined : onlyKind);
  const pagination = operation['x-pagination'];
  return {
    id: typeof operation['operationId'] === 'string' ? operation['operationId'] : `${method} ${template}`,
    method: method.toUpperCase(),
    template,
    // Lint holds these extensions to their form.
    ...(typeof role === 'string' ? { role: role as RunRole } : {}),
    ...(typeof kind === 'string' ? { kind } : {}),
    ...(isRecord(pagination) ? { pagination: pagination as unknown as SpecPagination } : {}),
    parameters: readParameters(item['parameters'], operation['parameters'], resolve),
    replies,
    success: lowestSuccess(Object.keys(replies)),
  };
}

/** A parameter of the operation takes the place of the path's parameter of the same name. */
function readParameters(ofPath: unknown, ofOperation: unknown, resolve: Resolve): SpecParameter[] {
  const found = new Map<string, SpecParameter>();
  for (const value of [ofPath, ofOperation].flatMap((list) => (Array.isArray(list) ? list : []))) {
    const parameter = resolve(value);
    if (!isRecord(parameter)) continue;
    const { name, in: place, required } = parameter;
    if (typeof name !== 'string' || typeof place !== 'string' || !places.includes(place)) continue;
    const schema = resolve(parameter['schema']);
    found.set(`${place} ${name}`, {
      name,
      in: place as SpecParameter['in'],
      required: required === true,
      schema: isRecord(schema) ? schema : {},
    });
  }
  return [...found.values()];
}

function lowestSuccess(codes: readonly string[]): number {
  const successes = codes.map(Number).filter((code) => code >= 200 && code < 300);
  return successes.length > 0 ? Math.min(...successes) : 200;
}
