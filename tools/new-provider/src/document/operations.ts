import { isObject, itemsOf, type JsonObject, objectOf } from './json-object.ts';
import { follow } from './references.ts';

const METHODS: readonly string[] = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/** An operation of a document, in place: what is changed in `node` is changed in the document. */
export interface Operation {
  readonly path: string;
  readonly verb: string;
  readonly node: JsonObject;
  readonly item: JsonObject;
}

/** All operations, in the document's order. */
export function operations(document: JsonObject): Operation[] {
  return Object.entries(objectOf(document['paths'])).flatMap(([path, value]) => {
    const item = follow(document, value);
    return Object.keys(item)
      .filter((verb) => METHODS.includes(verb) && isObject(item[verb]))
      .map((verb) => ({ path, verb, node: objectOf(item[verb]), item }));
  });
}

/** How messages call it. */
export const nameOf = ({ verb, path }: Operation): string => `${verb.toUpperCase()} ${path}`;

/** Its parameters and those of its path, each `$ref` followed. */
export function parametersOf(document: JsonObject, { node, item }: Operation): JsonObject[] {
  return [item['parameters'], node['parameters']]
    .flatMap(itemsOf)
    .map((parameter) => follow(document, parameter));
}

/** Names of its parameters of one place, such as `query`. */
export function parameterNames(document: JsonObject, operation: Operation, place: string): string[] {
  return parametersOf(document, operation)
    .filter((parameter) => parameter['in'] === place)
    .map((parameter) => String(parameter['name']));
}

/** A reply of one status, its `$ref` followed. */
interface Reply {
  readonly status: string;
  readonly response: JsonObject;
}

/** Its success replies, the lowest status first. */
export function successesOf(document: JsonObject, { node }: Operation): Reply[] {
  const responses = objectOf(node['responses']);
  return Object.keys(responses)
    .filter((key) => /^2\d\d$/.test(key))
    .sort()
    .map((status) => ({ status, response: follow(document, responses[status]) }));
}

/** Its success reply of the lowest status. */
export const successOf = (document: JsonObject, operation: Operation): Reply | undefined =>
  successesOf(document, operation)[0];

/** The JSON media type object of a response or request body. */
export function jsonOf(owner: JsonObject): JsonObject | undefined {
  const found = Object.entries(objectOf(owner['content'])).find(([type]) => isJson(type));
  return found && isObject(found[1]) ? found[1] : undefined;
}

/** The schema of its success reply as JSON, as it stands. */
export function replySchemaOf(document: JsonObject, operation: Operation): unknown {
  const success = successOf(document, operation);
  return success && jsonOf(success.response)?.['schema'];
}

export const isJson = (mediaType: string): boolean => /^application\/(.+\+)?json\b/.test(mediaType);
