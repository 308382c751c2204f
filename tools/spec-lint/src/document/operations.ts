import type { Place } from './place.ts';

const METHODS: ReadonlySet<string> = new Set([
  'get',
  'put',
  'post',
  'delete',
  'options',
  'head',
  'patch',
  'trace',
]);

/** An operation of the document. */
export interface Operation {
  readonly place: Place;
  /** The path item, whose parameters the operation shares. */
  readonly pathItem: Place;
  /** How messages call it: its `operationId`, otherwise method and path. */
  readonly name: string;
}

export function operations(api: Place): Operation[] {
  return api
    .at('paths')
    .entries()
    .flatMap(([path, pathItem]) =>
      pathItem.entries().flatMap(([method, place]) => {
        if (!METHODS.has(method)) return [];
        return {
          place,
          pathItem,
          name: place.child('operationId').text ?? `${method.toUpperCase()} ${path}`,
        };
      }),
    );
}

/** The operation's parameters and those of its path. */
export function parameters({ place, pathItem }: Operation): Place[] {
  return [pathItem, place].flatMap((owner) => owner.child('parameters').items()).map((item) => item.follow());
}

/** Names of the operation's query parameters. */
export function queryNames(operation: Operation): string[] {
  return parameters(operation)
    .filter((parameter) => parameter.child('in').value === 'query')
    .flatMap((parameter) => parameter.child('name').text ?? []);
}

/** The JSON media types of a response or request body. */
export function jsonContent(owner: Place): Place[] {
  return owner
    .at('content')
    .entries()
    .filter(([type]) => isJson(type))
    .map(([, place]) => place);
}

export function isJson(mediaType: string): boolean {
  return /^application\/(.+\+)?json\b/.test(mediaType);
}
