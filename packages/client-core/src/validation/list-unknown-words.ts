import type { ValidationIssue } from '../validation.ts';
import type { CheckableSchema } from './checkable-schema.ts';
import { formatPath } from './format-path.ts';

/** The parts of zod's description of a schema that lead to the words below it. */
interface Definition {
  readonly type?: string;
  readonly shape?: Readonly<Record<string, Described>>;
  readonly element?: Described;
  readonly valueType?: Described;
  readonly innerType?: Described;
  readonly options?: readonly Described[];
  readonly left?: Described;
  readonly right?: Described;
  getter?(): Described;
}

interface Described extends CheckableSchema {
  readonly def?: Definition;
}

/**
 * Finds the words that an open list does not have. A schema lets them pass, as a union of the list and any text; they are how a
 * provider's silent change shows first. Schemas that do not describe themselves as those of zod 4 do have none.
 *
 * @param value - one that the schema accepts.
 */
export function listUnknownWords(
  schema: CheckableSchema,
  value: unknown,
  path: readonly PropertyKey[] = [],
): ValidationIssue[] {
  const { type, shape, element, valueType, innerType, options, left, right, getter } =
    (schema as Described).def ?? {};
  const into = (next: Described | undefined, inner: unknown, ...keys: PropertyKey[]) =>
    next && inner !== undefined && inner !== null ? listUnknownWords(next, inner, [...path, ...keys]) : [];
  const members = (next: (key: string) => Described | undefined) =>
    Object.entries(Object(value)).flatMap(([key, member]) => into(next(key), member, key));

  if (shape) return members((key) => (Object.hasOwn(shape, key) ? shape[key] : undefined));
  if (type === 'record') return members(() => valueType);
  if (element) return [value].flat().flatMap((item, index) => into(element, item, index));
  if (!options) return [innerType, getter?.(), left, right].flatMap((next) => into(next, value));

  const fitting = options.filter((option) => option.safeParse(value).success);
  const isWord = (option: Described) => option.def?.type === 'enum' || option.def?.type === 'literal';
  if (typeof value === 'string' && options.some(isWord)) {
    const message = 'A word that the specification does not have';
    return fitting.some(isWord) ? [] : [{ path: formatPath(path), code: 'unknown_word', message }];
  }
  return into(fitting[0], value);
}
