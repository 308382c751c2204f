import { isRecord } from './is-record.ts';

/**
 * Makes the function that follows references within a document.
 * @returns a function that gives a value without `$ref` back as it is.
 */
export function createResolve(document: unknown): (value: unknown) => unknown {
  const known = new Map<string, unknown>();
  return (value) => {
    const seen = new Set<string>();
    let current = value;
    while (isRecord(current) && typeof current['$ref'] === 'string') {
      const reference = current['$ref'];
      if (seen.has(reference)) throw new Error(`${reference} leads back to itself.`);
      seen.add(reference);
      if (!known.has(reference)) known.set(reference, readReference(document, reference));
      current = known.get(reference);
    }
    return current;
  };
}

function readReference(document: unknown, reference: string): unknown {
  if (!reference.startsWith('#/')) throw new Error(`${reference} leads out of the document.`);
  let current = document;
  for (const part of reference.slice(2).split('/')) {
    const name = decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~');
    const holder: unknown = current;
    if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, name))
      throw new Error(`${reference} leads nowhere.`);
    current = (holder as Readonly<Record<string, unknown>>)[name];
  }
  return current;
}
