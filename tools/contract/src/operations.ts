import { entriesOf, follow, isRecord, type SpecDocument } from './spec-document.ts';

const verbs = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/** One parameter of an operation, with the value that the spec gives as its example. */
export interface Parameter {
  name: string;
  in: string;
  required: boolean;
  example: unknown;
  schema: Record<string, unknown>;
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
  /** The first named example of the request body, if it has a body. */
  body?: { mediaType: string; example: unknown; required: boolean };
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
        const body = readBody(document, node['requestBody']);
        return {
          id: String(node['operationId']),
          verb,
          path,
          role: String(node['x-run-role']),
          kind: String(node['x-run-kind'] ?? firstKind),
          parameters: readParameters(document, [item['parameters'], node['parameters']]),
          ...(body ? { body } : {}),
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
      return {
        name: String(node['name']),
        in: String(node['in']),
        required: node['required'] === true,
        example: node['example'],
        schema: follow(document, node['schema'] ?? {}),
      };
    });
}

function readBody(document: SpecDocument, node: unknown): Operation['body'] {
  if (node === undefined) return undefined;
  const body = follow(document, node);
  const [first] = entriesOf(document, body['content']);
  if (!first) return undefined;
  const [mediaType, media] = first;
  const [example] = entriesOf(document, media['examples']);
  return { mediaType, example: example?.[1]['value'], required: body['required'] === true };
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
