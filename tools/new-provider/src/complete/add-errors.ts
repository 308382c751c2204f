import { childOf, isObject, type JsonObject, objectOf } from '../document/json-object.ts';
import { jsonOf, operations, parameterNames } from '../document/operations.ts';
import { follow } from '../document/references.ts';
import { guess } from '../marks.ts';
import { freeName } from './pascal-case.ts';
import { sampleValue } from './sample-value.ts';

const NAMES: Readonly<Record<string, string>> = {
  400: 'bad-request',
  401: 'unauthorized',
  402: 'payment-required',
  403: 'forbidden',
  404: 'not-found',
  409: 'conflict',
  422: 'invalid-body',
  429: 'too-many-requests',
  500: 'server-error',
  503: 'unavailable',
};

/** Adds the 401 to every operation, and the 404 to those that name a run: a mock server answers with both. */
export function addErrors(document: JsonObject): void {
  const known = knownError(document);
  for (const operation of operations(document)) {
    const responses = childOf(operation.node, 'responses');
    const add = (status: string, component: string, description: string) => {
      responses[status] ??= { $ref: `#/components/responses/${component}` };
      const shared = childOf(childOf(document, 'components'), 'responses');
      if (
        objectOf(responses[status])['$ref'] !== `#/components/responses/${component}` ||
        isObject(shared[component])
      )
        return;
      shared[component] = errorResponse(description, known());
    };
    add('401', 'Unauthorized', 'The key is missing or not valid.');
    if (parameterNames(document, operation, 'path').length > 0) {
      add('404', 'NotFound', 'There is no run with this id.');
    }
    nameErrors(document, responses);
  }
}

/** The schema of errors: that of one that the document has, or else one of ours. Made only when it is needed. */
function knownError(document: JsonObject): () => string | JsonObject {
  let schema: string | JsonObject | undefined;
  return () => {
    if (schema === undefined) {
      const bodies = operations(document).flatMap(({ node }) =>
        Object.entries(objectOf(node['responses']))
          .filter(([status]) => /^[45]/.test(status))
          .map(([, value]) => jsonOf(follow(document, value))?.['schema']),
      );
      const named = bodies.find((body) => typeof objectOf(body)['$ref'] === 'string');
      schema = named ? String(objectOf(named)['$ref']) : (bodies.find(isObject) ?? ownError(document));
    }
    return schema;
  };
}

function ownError(document: JsonObject): string {
  const schemas = childOf(childOf(document, 'components'), 'schemas');
  const name = freeName('ErrorBody', (taken) => taken in schemas);
  const detail = { type: 'string', description: 'What is wrong, in words.', example: 'Not authorized' };
  const body: JsonObject = {
    type: 'object',
    description: 'What went wrong.',
    required: ['detail'],
    properties: { detail },
  };
  guess(body, 'the document shows no body of an error.');
  schemas[name] = body;
  return `#/components/schemas/${name}`;
}

function errorResponse(description: string, schema: string | JsonObject): JsonObject {
  const body = typeof schema === 'string' ? { $ref: schema } : structuredClone(schema);
  const response: JsonObject = { description, content: { 'application/json': { schema: body } } };
  guess(response, 'the document does not have this reply.');
  return response;
}

/** An example for each error, with a name. */
function nameErrors(document: JsonObject, responses: JsonObject): void {
  for (const [status, value] of Object.entries(responses)) {
    const response = follow(document, value);
    response['description'] ||= `The error ${status}.`;
    const media = jsonOf(response);
    if (!/^[45]/.test(status) || !media || Object.keys(objectOf(media['examples'])).length > 0) continue;
    const example = media['example'] ?? sampleValue(document, media['schema']);
    delete media['example'];
    media['examples'] = {
      [NAMES[status] ?? `error-${status}`]: {
        summary: String(response['description']).split('\n')[0],
        value: example,
      },
    };
  }
}
