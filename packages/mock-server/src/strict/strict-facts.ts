/** How often a provider may be asked. */
export interface RateFact {
  readonly requestsPerSecond: number;
  /** How many may come at once after a rest. */
  readonly burst: number;
  /** What has a limit of its own: a key (an account), or an address that requests come from. */
  readonly per: 'key' | 'address';
  /**
   * Milliseconds that a request may be early, as long as the average is kept. Ours, not the provider's: requests that were sent a second
   * apart do not arrive a second apart.
   * @default 0
   */
  readonly earlyMs?: number;
}

/** How a provider checks signatures: NAVER Cloud's second version, an HMAC-SHA256 over method, target, timestamp and access key. */
export interface SignatureFact {
  /** Security schemes of the spec: their headers carry these. */
  readonly schemes: { readonly timestamp: string; readonly accessKey: string; readonly signature: string };
  /** How far a timestamp may be from now, in milliseconds. */
  readonly maxSkewMs: number;
}

/** What strict mocks enforce of a provider. */
export interface StrictFacts {
  readonly rate?: RateFact;
  readonly signature?: SignatureFact;
}

/** By provider, for what its spec says in prose only. The replies to who breaks a rule are the spec's. */
export const strictFacts: Readonly<Record<string, StrictFacts>> = {
  duck: {
    // Info: 100 requests a second from one client address, in bursts of up to 200.
    rate: { requestsPerSecond: 100, burst: 200, per: 'address' },
  },
  nclue: {
    // Info: at most one request per second. That it is counted per account is inferred, as its x-unconfirmed says.
    rate: { requestsPerSecond: 1, burst: 1, per: 'key', earlyMs: 250 },
    // securitySchemes: the descriptions of the three headers.
    signature: {
      schemes: { timestamp: 'timestamp', accessKey: 'accessKey', signature: 'signature' },
      maxSkewMs: 300_000,
    },
  },
};
