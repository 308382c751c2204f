import { isRecord } from '../spec/is-record.ts';
import { createResolve } from '../spec/resolve.ts';
import type { Mistake } from './mistake.ts';

/** The first `$ref` that leads out of the document, or nowhere. Values of examples are data, whatever their keys are. */
export function findReferenceMistake(document: Readonly<Record<string, unknown>>): Mistake | undefined {
  const resolve = createResolve(document);
  const visit = (value: unknown, path: readonly string[]): Mistake | undefined => {
    if (typeof value !== 'object' || value === null) return undefined;
    const reference = isRecord(value) ? value['$ref'] : undefined;
    if (typeof reference === 'string') {
      const at = [...path, '$ref'];
      if (!reference.startsWith('#'))
        return { path: at, message: `${reference} leads to another file; put both into one document.` };
      try {
        resolve(value);
      } catch (error) {
        return { path: at, message: error instanceof Error ? error.message : String(error) };
      }
    }
    for (const [name, part] of Object.entries(value)) {
      if (isData(name, path)) continue;
      const mistake = visit(part, [...path, name]);
      if (mistake) return mistake;
    }
    return undefined;
  };
  return visit(document, []);
}

/** Of `example`, and of `value` in `examples`. */
function isData(name: string, path: readonly string[]): boolean {
  const isProperty = path.at(-1) === 'properties';
  return (name === 'example' && !isProperty) || (name === 'value' && path.at(-2) === 'examples');
}
