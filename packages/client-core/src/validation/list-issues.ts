import type { ValidationIssue } from '../validation.ts';
import type { CheckableSchema, SchemaIssue } from './checkable-schema.ts';
import { formatPath } from './format-path.ts';

/** Checks a value by a schema. @returns what is wrong; empty when nothing is. Holds no value. */
export function listIssues(schema: CheckableSchema, value: unknown): ValidationIssue[] {
  const { error } = schema.safeParse(value);
  return (error?.issues ?? []).flatMap((issue) => flatten(issue, []));
}

/** Of a union that nothing fits, the alternative that fits best is what was meant: the one with the fewest issues. */
function flatten(issue: SchemaIssue, prefix: readonly PropertyKey[]): ValidationIssue[] {
  const path = [...prefix, ...issue.path];
  const { code = 'invalid', message, errors = [] } = issue;
  const alternatives = errors.map((found) => found.flatMap((inner) => flatten(inner, path)));
  // In an open list of words the last alternative is any text, so that of equals the last says more.
  const [best] = alternatives.reverse().sort((one, other) => one.length - other.length);
  return best?.length ? best : [{ path: formatPath(path), code, message }];
}
