/** The first half of a body, in bytes, and the length of the whole. */
export interface HalfBody {
  readonly half: Uint8Array<ArrayBuffer>;
  /** Bytes. */
  readonly length: number;
}

/** Cuts a body in half. */
export function halfOf(payload: string | Uint8Array): HalfBody {
  const bytes = typeof payload === 'string' ? new TextEncoder().encode(payload) : new Uint8Array(payload);
  return { half: bytes.slice(0, Math.floor(bytes.length / 2)), length: bytes.length };
}
