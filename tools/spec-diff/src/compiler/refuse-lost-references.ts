import { SpecError } from '@runspec/codegen/spec-error';
import type { SpecVersion } from '../spec-version.ts';

/**
 * Refuses a document that refers to what it does not have: the generator would print `unknown` for it, and go on.
 * @throws {SpecError} naming the version, the line and the reference.
 */
export function refuseLostReferences({ label, text }: SpecVersion, document: unknown): void {
  const lost = referencesIn(document).find((reference) => !leadsSomewhere(document, reference));
  if (lost === undefined) return;
  const index = text.indexOf(lost);
  const line = index === -1 ? '' : `:${text.slice(0, index).split('\n').length}`;
  throw new SpecError(`${label}${line}: ${lost} does not exist; add it, or refer to something that does.`);
}

function referencesIn(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const { $ref } = node as { $ref?: unknown };
  const own = typeof $ref === 'string' && $ref.startsWith('#/') ? [$ref] : [];
  return [...own, ...Object.values(node).flatMap(referencesIn)];
}

function leadsSomewhere(document: unknown, reference: string): boolean {
  const keys = reference.slice(2).split('/');
  const target = keys.reduce<unknown>((node, key) => {
    const name = decodeURIComponent(key).replaceAll('~1', '/').replaceAll('~0', '~');
    return (node as Record<string, unknown> | null | undefined)?.[name];
  }, document);
  return target !== undefined;
}
