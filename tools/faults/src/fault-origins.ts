/** Where the fault server listens, and where nobody does. */
export interface FaultOrigins {
  readonly origin: string;
  /** The same server at another port: where redirects to another origin lead. */
  readonly otherOrigin: string;
  readonly refusedOrigin: string;
}
