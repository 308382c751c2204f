/** Which zod schemas an operation's bodies have, by name. */
export interface BodySchemas {
  /** Method and path, for example `GET /runs/{id}`. */
  readonly operation: string;
  readonly body?: string;
  /** True when there are request bodies that are not JSON. */
  readonly takesForms: boolean;
  readonly reply?: string;
}

type Node = Readonly<Record<string, unknown>>;

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/** The operations of a document that have a JSON body or reply, in its order, with the names that hey-api gives their schemas. */
export function listSchemas(document: Node): BodySchemas[] {
  const found: BodySchemas[] = [];
  for (const [path, item] of Object.entries(resolve(document, document['paths']))) {
    const operations = Object.entries(resolve(document, item)).filter(([method]) => methods.includes(method));
    for (const [method, node] of operations) {
      const { operationId, requestBody, responses } = resolve(document, node);
      const name = `z${String(operationId).charAt(0).toUpperCase()}${String(operationId).slice(1)}`;
      const sent = mediaTypes(document, requestBody);
      const replies = Object.entries(resolve(document, responses)).filter(([status]) => /^2/.test(status));
      const received = replies.flatMap(([, reply]) => mediaTypes(document, reply));
      const schemas = {
        ...(sent.some(isJson) ? { body: `${name}Body` } : {}),
        takesForms: sent.some(isJson) && !sent.every(isJson),
        ...(received.some(isJson) ? { reply: `${name}Response` } : {}),
      };
      if ('body' in schemas || 'reply' in schemas)
        found.push({ operation: `${method.toUpperCase()} ${path}`, ...schemas });
    }
  }
  return found;
}

/** Those of a request body or a reply, in lower case. */
function mediaTypes(document: Node, node: unknown): string[] {
  const content = resolve(document, resolve(document, node)['content']);
  return Object.keys(content).map((type) => type.toLowerCase());
}

const isJson = (mediaType: string): boolean => /^[^;]*[/+]json\b/.test(mediaType);

/** A node, or what it refers to in the same document; `{}` where there is nothing. */
function resolve(document: Node, node: unknown): Node {
  const { $ref } = (node ?? {}) as { $ref?: unknown };
  if (typeof $ref !== 'string') return (node ?? {}) as Node;
  const keys = $ref.replace(/^#\//, '').split('/');
  const step = (found: unknown, key: string) =>
    (found as Node | undefined)?.[decodeURIComponent(key).replaceAll('~1', '/').replaceAll('~0', '~')];
  return resolve(document, keys.reduce<unknown>(step, document));
}
