import type { Place } from '@runspec/spec-lint';

/** An operation where it stands. */
export interface Operation {
  /** `operationId`, or else `GET /runs/{id}`. */
  readonly id: string;
  readonly method: string;
  /** As it stands: `/runs/{id}`. */
  readonly path: string;
  readonly place: Place;
  /** The path item. */
  readonly item: Place;
  readonly root: Place;
}

/** The keys of a path item that hold operations; `query` is of OpenAPI 3.2. */
export const operationMethods: readonly string[] = [
  'get',
  'put',
  'post',
  'delete',
  'options',
  'head',
  'patch',
  'trace',
  'query',
];

/** All operations, in the order of the document. */
export function listOperations(root: Place): Operation[] {
  return root
    .at('paths')
    .entries()
    .flatMap(([path, item]) =>
      operationMethods
        .map((method) => ({ method, place: item.child(method) }))
        .filter(({ place }) => place.isObject)
        .map(({ method, place }) => {
          const id = place.child('operationId').text ?? `${method.toUpperCase()} ${path}`;
          return { id, method, path, place, item, root };
        }),
    );
}

/** Two versions of an operation; one is missing for an operation that is new or gone. */
export interface OperationPair {
  readonly from?: Operation;
  readonly to?: Operation;
}

/** Finds each operation in the other version: by `operationId`, else by method and path, in which names of parameters do not matter. */
export function matchOperations(from: readonly Operation[], to: readonly Operation[]): OperationPair[] {
  const left = [...to];
  const take = (found: Operation | undefined): Operation | undefined => {
    if (found) left.splice(left.indexOf(found), 1);
    return found;
  };
  const byId = new Map(
    from.map((operation) => [operation, take(left.find(({ id }) => id === operation.id))]),
  );
  const pairs = from.map((operation): OperationPair => {
    const match = byId.get(operation) ?? take(left.find((other) => routeOf(other) === routeOf(operation)));
    return match ? { from: operation, to: match } : { from: operation };
  });
  return [...pairs, ...left.map((operation) => ({ to: operation }))];
}

/** Method and path with the parameters by position. */
export function routeOf({ method, path }: Operation): string {
  return `${method} ${path.replace(/\{[^}]*\}/g, '{}')}`;
}

/** The names in a path, in order. */
export function pathNames(path: string): string[] {
  return [...path.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name ?? '');
}
