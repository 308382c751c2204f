import type { Reply } from './attempt.ts';
import type { CheckedOptions } from './check-options.ts';
import { ResponseShapeError } from './errors/response-shape-error.ts';
import type { Formats } from './formats.ts';
import { textOf } from './text-of.ts';
import type { Wire } from './wire.ts';

/**
 * Reads the body of a 2xx reply. A login page is no success, even where nobody would read it: taken for JSON, it fails
 * unless it is empty.
 *
 * @returns undefined where no body is wanted, or there is none and that is all right.
 * @throws {ResponseShapeError} for what should be JSON and is not; what the validation throws.
 */
export function readData(
  { validation, formats }: CheckedOptions,
  { response, chunks, facts }: Reply,
  { parseAs, mayBeEmpty }: Wire,
): unknown {
  const isHtml = /html/i.test(`${response.headers.get('content-type')}`);
  const isNone = parseAs === 'none';
  if (isNone && !isHtml) return undefined;
  // A client without the formats that its operations need fails at once.
  if (parseAs && !isNone) {
    const other = (formats as Formats).decode(response, chunks, parseAs);
    if (other !== undefined) return other;
  }
  const text = textOf(chunks);
  if (!text && (mayBeEmpty || isNone)) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const problem = isHtml ? 'HTML' : 'broken JSON';
    throw new ResponseShapeError(facts, text ? problem : 'no body');
  }
  validation?.('reply', facts, value);
  return value;
}
