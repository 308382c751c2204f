import { operationMethods, type SpecChange } from '@runspec/spec-diff';
import { canonicalPlace } from './canonical-place.ts';
import { formatPointer, parsePointer, valueAt } from './json-pointer.ts';
import { runKinds } from './run-kinds.ts';

/** What a change reaches besides the client. */
export interface MovedParts {
  /** A status word, a field that the mapper reads, or what waiting rests on. */
  readonly status: boolean;
  /** A lifecycle, a role, or an operation as a whole. */
  readonly behavior: boolean;
}

/** Both versions of a spec, and the places in them that the provider's mappers read. */
export interface ComparedDocuments {
  readonly from: unknown;
  readonly to: unknown;
  /** JSON Pointers, from either version. */
  readonly mapped: readonly string[];
}

/** Says what a change reaches. Words for people reach nothing but the client. */
export function movedParts(change: SpecChange, documents: ComparedDocuments): MovedParts {
  if (change.kind === 'documentation' || change.kind === 'none') return { status: false, behavior: false };
  const tokens = parsePointer(change.pointer);
  const isLifecycle = tokens[0] === 'x-run-lifecycle';
  return {
    status: (isLifecycle && change.kind === 'breaking') || isOfStatus(change, documents),
    behavior: isLifecycle || isOfOperation(tokens),
  };
}

/** What of an operation is the operation itself, and not one of its parts. */
const ownKeys: ReadonlySet<string> = new Set(['operationId', 'x-run-role', 'x-run-kind', 'x-pagination']);

function isOfOperation([root, path, method, key]: readonly string[]): boolean {
  if (root !== 'paths' || path === undefined) return false;
  if (method === undefined) return true;
  return operationMethods.includes(method) && (key === undefined || ownKeys.has(key));
}

function isOfStatus(change: SpecChange, { from, to, mapped }: ComparedDocuments): boolean {
  const document = change.in === 'from' ? from : to;
  const place = canonicalPlace(document, change.pointer);
  const kinds = [...runKinds(from), ...runKinds(to)];
  if (kinds.some(({ wordsSchema, schema }) => isWithin(place, wordsSchema) || place === schema)) return true;
  const places = [place, ...requiredNames(change, document, place)];
  return mapped.some((field) => places.some((one) => isWithin(one, field) && isOwn(one, field)));
}

function isWithin(place: string, of: string): boolean {
  return place === of || place.startsWith(`${of}/`);
}

/** A field of a field is another field: a mapper that hands an object on has not read what is in it. */
function isOwn(place: string, field: string): boolean {
  const below = parsePointer(place.slice(field.length));
  return !below.some((token) => token === 'properties' || token === 'required');
}

/** A change of `required` stands beside the fields that it is about. */
function requiredNames(change: SpecChange, document: unknown, place: string): string[] {
  const match = /^(.*)\/required(?:\/\d+)?$/.exec(place);
  if (!match) return [];
  const lists = [change.before, change.after, valueAt(document, parsePointer(place))].flat();
  return lists
    .filter((name): name is string => typeof name === 'string')
    .map((name) => `${match[1]}${formatPointer(['properties', name])}`);
}
