import { ApiError, ClientError, TimeoutError } from '@runspec/client-core';
import type { Played } from './play-call.ts';

/** What the caller got, in a few words: `data`, `signal.reason`, or the class of the error with what it says. */
export function describeEnding({ endings, reason }: Played): string {
  const [ending] = endings;
  const times = endings.length > 1 ? `${endings.length} × ` : '';
  if (!ending || !('thrown' in ending)) return `${times}data`;
  const { thrown } = ending;
  if (thrown === reason) return 'signal.reason';
  if (!ClientError.isInstance(thrown)) return `${thrown}`;
  const details = [thrown.name];
  if (ApiError.isInstance(thrown)) details.push(`${thrown.status}`);
  if (TimeoutError.isInstance(thrown)) details.push(`of ${thrown.timeoutMs} ms`);
  if (thrown.retryAfterMs !== undefined) details.push(`with retryAfterMs ${thrown.retryAfterMs}`);
  return details.join(' ');
}
