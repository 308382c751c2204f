import { suggestion } from './nearest.ts';

/** A provider was named that has no spec, or no mock here. The message lists those that have, and the one that may have been meant. */
export class UnknownProviderError extends Error {
  override readonly name = 'UnknownProviderError';
  readonly provider: string;

  /** @param lacks - what it has not got. */
  constructor(provider: string, known: readonly string[], lacks: 'spec' | 'mock' = 'spec') {
    const told =
      lacks === 'spec'
        ? `No spec for "${provider}". Providers: `
        : `No mock of "${provider}" was started. Started: `;
    super(`${told}${known.join(', ')}.${suggestion(provider, known)}`);
    this.provider = provider;
  }
}
