import type { ValidationIssue } from '../validation.ts';
import type { CheckableSchema, OperationSchemas } from './checkable-schema.ts';
import { listIssues } from './list-issues.ts';

/** Checks a body as JSON will hold it: without what is undefined, and with dates as text. */
export function checkBody(
  { takesForms }: OperationSchemas,
  schema: CheckableSchema,
  body: unknown,
): ValidationIssue[] {
  if (isPlatformBody(body))
    return takesForms ? [] : [{ path: '', code: 'invalid_type', message: 'Invalid input: expected JSON' }];
  if (body === undefined) return listIssues(schema, body);
  let sent: unknown;
  try {
    sent = JSON.parse(JSON.stringify(body));
  } catch {
    return []; // It cannot be sent either, and the client says so itself.
  }
  return listIssues(schema, sent);
}

/** True for what `fetch` sends as it is: a form, a file, bytes, a stream. Only `http` lets it get here. */
function isPlatformBody(body: unknown): boolean {
  const platform = [FormData, URLSearchParams, Blob, ArrayBuffer, ReadableStream];
  return platform.some((type) => body instanceof type) || ArrayBuffer.isView(body);
}
