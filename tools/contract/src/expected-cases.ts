/** What a spec asks to be seen, each a list of keys. */
export interface ExpectedCases {
  /** `operation`. */
  operations: string[];
  /** `operation status`. */
  responses: string[];
  /** `operation status media-type name`, one per named example of a response, and one per response without a body. */
  examples: string[];
  /** `operation media-type name`, one per named example of a request body. */
  requestExamples: string[];
  /** `operation place name`, optional ones included. */
  parameters: string[];
}

/** A node of a parsed document. What is not there reads as undefined, so that a walk needs no questions. */
interface Node {
  $ref?: string;
  [key: string]: unknown;
}

/**
 * Reads from a parsed spec what has to be covered. It shares no code with what makes the cases: what that one overlooks
 * is then missing from the coverage, and not from both.
 */
export function expectedCases(root: unknown): ExpectedCases {
  const found: ExpectedCases = {
    operations: [],
    responses: [],
    examples: [],
    requestExamples: [],
    parameters: [],
  };
  const at = (value: unknown): Node => {
    const { $ref } = (value ?? {}) as Node;
    if ($ref === undefined) return (value ?? {}) as Node;
    const steps = $ref.replace('#/', '').split('/');
    let target = root as Node;
    for (const step of steps) target = target[step.replaceAll('~1', '/').replaceAll('~0', '~')] as Node;
    return at(target);
  };
  const children = (node: Node, key: string): [string, Node][] =>
    Object.entries(at(node[key])).map(([name, child]) => [name, at(child)]);
  const named = (media: Node): string[] => children(media, 'examples').map(([name]) => name);

  for (const [, item] of children(root as Node, 'paths')) {
    for (const operation of Object.values(item).map(at)) {
      const id = operation['operationId'];
      if (typeof id !== 'string') continue;
      found.operations.push(id);
      for (const one of [item['parameters'], operation['parameters']].flatMap((list) => list ?? []).map(at))
        found.parameters.push(`${id} ${one['in']} ${one['name']}`);
      // A body without an example is expected too, under no name: it cannot be covered.
      for (const [type, media] of children(at(operation['requestBody']), 'content'))
        for (const name of named(media).length > 0 ? named(media) : [''])
          found.requestExamples.push(`${id} ${type} ${name}`);
      for (const [status, response] of children(operation, 'responses')) {
        found.responses.push(`${id} ${status}`);
        const content = children(response, 'content');
        if (content.length === 0) found.examples.push(`${id} ${status} no body`);
        for (const [type, media] of content)
          for (const name of named(media).length > 0 ? named(media) : [''])
            found.examples.push(`${id} ${status} ${type} ${name}`);
      }
    }
  }
  return found;
}
