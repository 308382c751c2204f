import { schemaValue } from './schema-value.ts';
import { entriesOf, follow, isRecord, type SpecDocument } from './spec-document.ts';

const verbs = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/** One parameter of an operation, with the value that the spec gives as its example, or else one that its schema allows. */
export interface Parameter {
  name: string;
  in: string;
  required: boolean;
  example: unknown;
  schema: Record<string, unknown>;
}

/** One named example of a request body. */
export interface RequestBody {
  mediaType: string;
  name: string;
  value: unknown;
  /** By which way it is sent: a method knows one media type, the first; the others go through `client.http`. */
  through: 'method' | 'http';
  /** The properties that hold a file. */
  files: string[];
}

/** One named example of a response; `name` is absent where a response has no body. */
export interface ReplyCase {
  status: number;
  mediaType?: string;
  name?: string;
  value?: unknown;
}

/** An operation of a spec, with all that is needed to call it and to judge what comes back. */
export interface Operation {
  id: string;
  verb: string;
  path: string;
  role: string;
  /** Key of `x-run-lifecycle`. */
  kind: string;
  parameters: Parameter[];
  /** The examples of the request body, those of its first media type first; empty if it has no body. */
  bodies: RequestBody[];
  replies: ReplyCase[];
}

/** All operations of a spec, in its order. */
export function listOperations(document: SpecDocument): Operation[] {
  const [firstKind = ''] = Object.keys(document['x-run-lifecycle']);
  return Object.entries(document.paths).flatMap(([path, item]) =>
    verbs
      .filter((verb) => isRecord(item[verb]))
      .map((verb) => {
        const node = follow(document, item[verb]);
        return {
          id: String(node['operationId']),
          verb,
          path,
          role: String(node['x-run-role']),
          kind: String(node['x-run-kind'] ?? firstKind),
          parameters: readParameters(document, [item['parameters'], node['parameters']]),
          bodies: readBodies(document, node['requestBody']),
          replies: entriesOf(document, node['responses']).flatMap(([status, reply]) =>
            readReply(document, status, reply),
          ),
        };
      }),
  );
}

function readParameters(document: SpecDocument, lists: unknown[]): Parameter[] {
  return lists
    .flatMap((list) => (Array.isArray(list) ? list : []))
    .map((item) => {
      const node = follow(document, item);
      const schema = follow(document, node['schema'] ?? {});
      return {
        name: String(node['name']),
        in: String(node['in']),
        required: node['required'] === true,
        example: node['example'] ?? schemaValue(document, schema),
        schema,
      };
    });
}

function readBodies(document: SpecDocument, node: unknown): RequestBody[] {
  if (node === undefined) return [];
  return entriesOf(document, follow(document, node)['content']).flatMap(([mediaType, media], position) => {
    const { properties } = follow(document, media['schema']);
    const files = entriesOf(document, properties)
      .filter(([, schema]) => schema['format'] === 'binary' || 'contentMediaType' in schema)
      .map(([name]) => name);
    return entriesOf(document, media['examples']).map(([name, example]) => ({
      mediaType,
      name,
      value: example['value'],
      through: position === 0 ? ('method' as const) : ('http' as const),
      files,
    }));
  });
}

function readReply(document: SpecDocument, status: string, reply: Record<string, unknown>): ReplyCase[] {
  const media = entriesOf(document, reply['content']);
  if (media.length === 0) return [{ status: Number(status) }];
  return media.flatMap(([mediaType, node]) => {
    const examples = entriesOf(document, node['examples']);
    // A body without an example is a case too: one that cannot be covered.
    if (examples.length === 0) return [{ status: Number(status), mediaType }];
    return examples.map(([name, example]) => ({
      status: Number(status),
      mediaType,
      name,
      value: example['value'],
    }));
  });
}
