import { child, formatPointer, parsePointer, valueAt } from './json-pointer.ts';

/**
 * Where a place really is: each `$ref` on the way is followed, the one at its end included, so that two ways to the same schema give one
 * pointer. What is not in the document keeps its tokens.
 */
export function canonicalPlace(document: unknown, pointer: string): string {
  let tokens: string[] = [];
  let value = document;
  const follow = (): void => {
    // A circle of references ends somewhere.
    for (let jumps = 0; jumps < 20; jumps++) {
      const reference = child(value, '$ref');
      if (typeof reference !== 'string' || !reference.startsWith('#')) return;
      tokens = parsePointer(reference);
      value = valueAt(document, tokens);
    }
  };
  for (const token of parsePointer(pointer)) {
    follow();
    tokens = [...tokens, token];
    value = child(value, token);
  }
  follow();
  return formatPointer(tokens);
}
