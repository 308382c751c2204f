import ts from 'typescript';
import { propertyOf } from './property-of.ts';
import { isNothing } from './split-type.ts';
import type { TypeChange } from './type-change.ts';
import type { Walk } from './walk.ts';

/**
 * Compares bodies, media type by media type. A change that several of them share is told once.
 * @param from - a type with `content`, as `paths` has it.
 */
export function compareContent(walk: Walk, from: ts.Type, to: ts.Type): TypeChange[] {
  const [before, after] = [contentOf(walk.checker, from), contentOf(walk.checker, to)];
  if (before.size === 0 && after.size === 0) return [];
  if (before.size === 0)
    return [{ kind: 'additive', place: [], event: 'has a body now', why: 'Code can read it.' }];
  if (after.size === 0)
    return [
      {
        kind: 'breaking',
        place: [],
        event: 'has no body any more',
        why: 'Code that reads it no longer compiles.',
      },
    ];
  const changes: TypeChange[] = [];
  for (const [mediaType, type] of before) {
    const other = after.get(mediaType);
    changes.push(...(other ? walk.compare(type, other) : [goneMediaType(walk, mediaType)]));
  }
  for (const [mediaType, type] of after)
    if (!before.has(mediaType)) changes.push(newMediaType(walk, mediaType, type, [...before.values()]));
  return unique(changes);
}

/** Types by media type. */
function contentOf(checker: ts.TypeChecker, body: ts.Type): Map<string, ts.Type> {
  const content = propertyOf(checker, body, 'content');
  const found = new Map<string, ts.Type>();
  for (const symbol of content && !isNothing(content) ? checker.getPropertiesOfType(content) : [])
    found.set(symbol.name, bodyType(checker, symbol));
  return found;
}

/** `Plain<…>` hides the words of open lists from openapi-fetch; methods show them, and so do the types within it. */
function bodyType(checker: ts.TypeChecker, symbol: ts.Symbol): ts.Type {
  const declaration = symbol.declarations?.[0];
  const node = declaration && ts.isPropertySignature(declaration) ? declaration.type : undefined;
  if (!node) return checker.getTypeOfSymbol(symbol);
  const isPlain = ts.isTypeReferenceNode(node) && node.typeName.getText() === 'Plain';
  return checker.getTypeFromTypeNode((isPlain && node.typeArguments?.[0]) || node);
}

function goneMediaType({ direction }: Walk, mediaType: string): TypeChange {
  const why = `Code that ${direction === 'send' ? 'sends' : 'reads'} ${mediaType} no longer works.`;
  return { kind: 'breaking', place: [], part: `media type "${mediaType}"`, event: 'is gone', why };
}

function newMediaType(walk: Walk, mediaType: string, type: ts.Type, known: readonly ts.Type[]): TypeChange {
  const change = { place: [], part: `media type "${mediaType}"`, event: 'is new' };
  if (walk.direction === 'send') return { ...change, kind: 'additive', why: `Code can send ${mediaType}.` };
  if (known.some((other) => walk.fits(other, type)))
    return {
      ...change,
      kind: 'additive',
      why: 'The reply can come in another format, of a type that code knows.',
    };
  return { ...change, kind: 'breaking', why: `Code that reads the reply does not expect ${mediaType}.` };
}

function unique(changes: readonly TypeChange[]): TypeChange[] {
  return [...new Map(changes.map((change) => [JSON.stringify(change), change])).values()];
}
