/** A provider was named that has no spec. The message lists those that have. */
export class UnknownProviderError extends Error {
  override readonly name = 'UnknownProviderError';
  readonly provider: string;

  constructor(provider: string, known: readonly string[]) {
    super(`No spec for "${provider}". Providers: ${known.join(', ')}.`);
    this.provider = provider;
  }
}
