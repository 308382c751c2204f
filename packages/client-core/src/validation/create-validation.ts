import { ConfigurationError } from '../errors/configuration-error.ts';
import { ResponseShapeError } from '../errors/response-shape-error.ts';
import { requireThat } from '../require-that.ts';
import type { CheckedFacts, Validation, ValidationIssue } from '../validation.ts';
import { checkBody } from './check-body.ts';
import type { CheckableSchema, OperationSchemas } from './checkable-schema.ts';
import { listIssues } from './list-issues.ts';
import { listUnknownWords } from './list-unknown-words.ts';
import type { ValidationReport } from './validation-report.ts';

/** How many issues a message names. */
const MAX_NAMED = 3;

/** Makes what a client takes as its option `validation`. */
export interface ValidationOf {
  /**
   * Refuses what is not as specified: a reply rejects the call with ResponseShapeError, a body with ConfigurationError before
   * anything is sent. Both have `issues`.
   */
  (mode: 'strict'): Validation;
  /**
   * Tells `report` of what is not as specified, and of words that an open list does not have (`unknown_word`); the call goes
   * on. What `report` throws rejects the call.
   */
  (mode: 'report', report: (report: ValidationReport) => void): Validation;
}

/**
 * Makes the `validation` of a provider from the schemas of its operations. Fields that a schema does not have may be there, and
 * a value is only looked at: what schemas would change of it stays as it came.
 *
 * @param operations - by method and path, for example `GET /runs/{id}`. Others are not checked.
 */
export function createValidation(
  provider: string,
  operations: Readonly<Record<string, OperationSchemas>>,
): ValidationOf {
  return (mode: 'strict' | 'report', report?: (report: ValidationReport) => void): Validation => {
    requireThat(
      () => (mode === 'strict' ? !report : mode === 'report' && typeof report === 'function'),
      provider,
      'validation',
      '"strict", or "report" with a function',
    );
    return (kind, facts, value) => {
      const operation = operations[`${facts.method} ${facts.path}`];
      const schema = operation?.[kind];
      if (!operation || !schema) return;
      const issues =
        kind === 'body' ? checkBody(operation, schema, value) : checkReply(schema, value, report);
      if (issues.length === 0) return;
      if (!report) refuse(kind, facts, issues);
      report?.({ ...facts, kind, issues });
    };
  };
}

function checkReply(schema: CheckableSchema, value: unknown, report: unknown): ValidationIssue[] {
  const issues = listIssues(schema, value);
  return report && issues.length === 0 ? listUnknownWords(schema, value) : issues;
}

/** @throws {ConfigurationError} for a body; {ResponseShapeError} for a reply. */
function refuse(kind: 'body' | 'reply', facts: CheckedFacts, issues: ValidationIssue[]): never {
  const words = issues.slice(0, MAX_NAMED).map(({ path, message }) => `${path || 'the body'} (${message})`);
  if (issues.length > MAX_NAMED) words.push(`${issues.length - MAX_NAMED} more`);
  const [{ path = '', message = '' } = {}] = issues;
  if (kind === 'reply') {
    const answered = { ...facts, status: facts.status ?? 200, issues };
    throw new ResponseShapeError(answered, `a body that is not as specified: ${words.join(', ')}`);
  }
  const { provider } = facts;
  const option = `body${path && !path.startsWith('[') ? '.' : ''}${path}`;
  const others = words.length > 1 ? `; also ${words.slice(1).join(', ')}` : '';
  throw new ConfigurationError({ provider, option, expected: `as specified (${message})${others}`, issues });
}
