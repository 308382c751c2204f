import type { TestClock } from './test-clock.ts';

/** Whose request it is; each has an API key of its own. */
export type Owner = 'A' | 'B';

/** A request to a provider's mock. */
export interface Call {
  readonly operation: string;
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly body?: unknown;
  /** Sent as it is, in place of a JSON body. */
  readonly bytes?: { readonly type: string; readonly content: string };
  readonly headers?: Readonly<Record<string, string>>;
}

/** A reply as it came over the wire. */
export interface Told {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed where it is JSON; undefined where there is none. */
  readonly body: unknown;
}

/** A mock under test. */
export interface System {
  readonly clock: TestClock;
  send(call: Call, headers: Readonly<Record<string, string>>): Promise<Told>;
  /** Makes a run fail from within, as `mock.fail` does: it throws what that throws. */
  fail(runId: string, outcome?: string): void;
  /** Forgets everything and winds the clock back. */
  reset(): void;
}

/** The headers and the body with which a call goes out. */
export function toWire(
  call: Call,
  headers: Readonly<Record<string, string>>,
): { headers: Record<string, string>; body?: string } {
  const all = { ...headers, ...call.headers };
  if (call.bytes) return { headers: { ...all, 'content-type': call.bytes.type }, body: call.bytes.content };
  if (call.body === undefined) return { headers: all };
  return { headers: { ...all, 'content-type': 'application/json' }, body: JSON.stringify(call.body) };
}

/** Reads a body by its content type. */
export function readTold(status: number, headers: Readonly<Record<string, string>>, text: string): Told {
  const isJson = /json/.test(headers['content-type'] ?? '');
  return { status, headers, body: text === '' ? undefined : isJson ? JSON.parse(text) : text };
}
