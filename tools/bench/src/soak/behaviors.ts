/** What the server can be asked to do with a call, in the `x-behavior` header. */
export const behaviors = [
  /** 200 with a run. */
  'ok',
  /** 500 with `Retry-After: 0`, and 200 when the call is repeated. */
  'flaky',
  /** 429 with `Retry-After: 0`, and 200 when the call is repeated. */
  'limited once',
  /** 429 with `Retry-After: 0`, always. */
  'limited',
  /** 503 with `Retry-After: 30`. */
  'unavailable',
  /** 404. */
  'missing',
  /** Resets the connection before any reply. */
  'reset',
  /** Resets the connection, and answers 200 when the call is repeated. */
  'reset once',
  /** Never answers. */
  'stall',
  /** Sends half of a reply and then nothing. */
  'stall in the body',
  /** 200 with half of a JSON text. */
  'truncated',
] as const;

export type Behavior = (typeof behaviors)[number];
