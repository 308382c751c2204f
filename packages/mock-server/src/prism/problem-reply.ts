import { ProblemJsonError } from '@stoplight/prism-http';
import type { MockReply } from '../exchange/mock-request.ts';

/** A problem, in Prism's form of RFC 9457. */
export interface Problem {
  /** A short name in capitals; Prism's page about it is named after it. */
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
}

/** The reply for an error that Prism rejects with. */
export function problemReply(error: Error): MockReply {
  const isProblem = error instanceof ProblemJsonError;
  const status = isProblem ? error.status : 500;
  const extra = isProblem ? error.additional?.['headers'] : undefined;
  const headers: Record<string, string> = { 'content-type': 'application/problem+json' };
  if (typeof extra === 'object' && extra !== null)
    for (const [name, value] of Object.entries(extra)) headers[name.toLowerCase()] = String(value);
  return { status, headers, body: ProblemJsonError.toProblemJson(error) };
}

/** The reply for a problem that we find ourselves. */
export function ownProblemReply({ type, title, status, detail }: Problem): MockReply {
  return problemReply(ProblemJsonError.fromTemplate({ type, title, status }, detail));
}
