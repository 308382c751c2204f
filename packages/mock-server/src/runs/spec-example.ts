import type { MockReply } from '../exchange/mock-request.ts';
import type { SpecOperation } from '../spec/spec-operation.ts';

/** A named example of a reply, with all that goes with it. */
export interface SpecExample {
  readonly status: number;
  readonly name: string;
  readonly mediaType: string;
  readonly value: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

/** The examples that an operation documents for a status code, in the spec's order. */
export function examplesOf(operation: SpecOperation, status: number): SpecExample[] {
  const reply = operation.replies[String(status)];
  if (!reply) return [];
  const headers = Object.fromEntries(
    Object.entries(reply.headers)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name.toLowerCase(), String(value)]),
  );
  return Object.entries(reply.examples).flatMap(([mediaType, examples]) =>
    Object.entries(examples).map(([name, value]) => ({ status, name, mediaType, value, headers })),
  );
}

/** The reply that an example stands for, with another body if one is given. */
export function replyOf(
  { status, mediaType, headers, value }: SpecExample,
  body: unknown = value,
): MockReply {
  return { status, headers: { ...headers, 'content-type': mediaType }, body };
}
