/** A JSON object that a test may change. */
export interface Node {
  [key: string]: unknown;
}

const ref = (name: string): Node => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: Node): Node => ({ 'application/json': { schema } });
const reply = (schema: Node): Node => ({ description: 'A reply.', content: json(schema) });
const text: Node = { type: 'string' };

/** A small API with what specs have: lists open and closed, unions, maps, null, a schema that contains itself, pages. */
export function runDocument(): Node {
  // Written with shared parts, and then without, so that each can be edited by itself.
  return JSON.parse(JSON.stringify(document())) as Node;
}

function document(): Node {
  return {
    openapi: '3.1.0',
    info: { title: 'Runs', version: '1.0.0' },
    paths: {
      '/runs': {
        get: {
          operationId: 'listRuns',
          parameters: [
            { name: 'limit', in: 'query', schema: { type: 'integer' } },
            { name: 'page', in: 'query', schema: text },
            { name: 'state', in: 'query', schema: ref('RunState') },
          ],
          'x-pagination': { style: 'token', param: 'page', items: '/data', next: '/next' },
          responses: { 200: reply(ref('RunPage')), 400: reply(ref('Fault')) },
        },
        post: {
          operationId: 'createRun',
          requestBody: { required: true, content: json(ref('RunRequest')) },
          responses: { 201: reply(ref('Run')), 400: reply(ref('Fault')) },
        },
      },
      '/runs/{id}': {
        get: {
          operationId: 'getRun',
          parameters: [{ name: 'id', in: 'path', required: true, schema: text }],
          responses: {
            200: {
              ...reply(ref('Run')),
              headers: { 'X-Left': { required: true, schema: { type: 'integer' } } },
            },
            404: reply(ref('Fault')),
          },
        },
        delete: {
          operationId: 'deleteRun',
          parameters: [{ name: 'id', in: 'path', required: true, schema: text }],
          responses: { 204: { description: 'Gone.' } },
        },
      },
    },
    components: { schemas: schemas() },
  };
}

function schemas(): Node {
  return {
    RunState: { type: 'string', enum: ['OPEN', 'DONE'] },
    Mode: { type: 'string', enum: ['FAST', 'BATCH'] },
    RunRequest: {
      type: 'object',
      required: ['mode', 'input'],
      properties: {
        mode: ref('Mode'),
        name: text,
        note: { type: ['string', 'null'] },
        labels: { type: 'object', additionalProperties: text },
        input: { oneOf: [ref('TextInput'), ref('FileInput')] },
        anything: {},
      },
    },
    TextInput: {
      type: 'object',
      required: ['type', 'text'],
      properties: { type: { const: 'text' }, text },
    },
    FileInput: {
      type: 'object',
      required: ['type', 'address'],
      properties: { type: { const: 'file' }, address: text, size: { type: 'integer' } },
    },
    Run: {
      type: 'object',
      required: ['id', 'state', 'cause', 'value'],
      properties: {
        id: text,
        state: { anyOf: [ref('RunState'), text] },
        cause: { type: 'string', enum: ['USER', 'TIMER'] },
        score: { type: 'number' },
        value: { type: ['string', 'number'] },
        steps: { type: 'array', items: ref('Step') },
        parent: ref('Run'),
        detail: {},
      },
    },
    Step: { type: 'object', required: ['name'], properties: { name: text, seconds: { type: 'number' } } },
    RunPage: {
      type: 'object',
      required: ['data'],
      properties: { data: { type: 'array', items: ref('Run') }, next: text },
    },
    Fault: {
      type: 'object',
      required: ['message'],
      properties: { message: text, fields: { type: 'object', additionalProperties: ref('Step') } },
    },
  };
}

/** The node at a place, by keys; throws where there is none. */
export function at(document: Node, ...keys: (string | number)[]): Node {
  return keys.reduce<Node>((node, key) => {
    const next = node[key];
    if (typeof next !== 'object' || next === null) throw new Error(`nothing at ${keys.join('/')}`);
    return next as Node;
  }, document);
}

/** A schema by name. */
export function schema(document: Node, name: string): Node {
  return at(document, 'components', 'schemas', name);
}

/** The properties of a schema by name. */
export function properties(document: Node, name: string): Node {
  return at(schema(document, name), 'properties');
}
