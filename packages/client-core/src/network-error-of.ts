import type { SentFacts } from './errors/client-error.ts';
import { NetworkError } from './errors/network-error.ts';

type Thrown = { message?: unknown; code?: unknown; cause?: Thrown } | null | undefined;

/** Says in words what `fetch` threw: the thrown object itself may have the request, with its key, on it. */
export function networkErrorOf(
  error: unknown,
  facts: SentFacts,
  mask: (text: string) => string,
): NetworkError {
  const thrown = error as Thrown;
  // `fetch failed` ← socket error is two; a longer chain says nothing more of use, and can be a ring.
  const chain = [thrown, thrown?.cause, thrown?.cause?.cause].flatMap((one) => one ?? []);
  const code = chain.map((one) => one.code).find((one) => typeof one === 'string');
  const reason = chain.map((one) => one.message ?? one).join(': ');
  // Deno names the whole URL; its query can be private.
  const cause = new Error(mask(reason.replace(/\?[^\s)]*/g, '')));
  return new NetworkError({ ...facts, code: code && mask(code), cause });
}
