import { type AnswerFetchOptions, answerFetch } from './exchange/answer-fetch.ts';
import type { MockReply, MockRequest } from './exchange/mock-request.ts';
import type { Mock } from './mock.ts';
import type { ProviderSpec } from './spec/provider-spec.ts';

/** Where a request can go, and what answers there. */
export interface MockFetchOptions extends Omit<AnswerFetchOptions, 'answer'> {
  answer(provider: string, request: MockRequest): Promise<MockReply>;
  /** Provider → where its mock is reached. */
  readonly urls: Readonly<Record<string, string>>;
  /** Their servers are the providers' own. */
  readonly specs: readonly Pick<ProviderSpec, 'provider' | 'servers'>[];
}

/** Makes the `fetch` of a mock: the address says which provider is meant. */
export function createMockFetch({ answer, urls, specs, ...options }: MockFetchOptions): Mock['fetch'] {
  return async (input, init) => {
    // A request that is given is not copied: its signal would have to be followed.
    const request = input instanceof Request && init === undefined ? input : new Request(input, init);
    const { origin } = new URL(request.url);
    const isThere = (address: string): boolean => URL.parse(address)?.origin === origin;
    const provider =
      Object.keys(urls).find((name) => isThere(urls[name] ?? '')) ??
      specs.find(({ servers }) => servers.some(isThere))?.provider;
    if (provider === undefined)
      throw new TypeError(`No mock answers for ${origin}. Mocks: ${Object.values(urls).join(', ')}.`);
    return answerFetch(request, { ...options, answer: (asked) => answer(provider, asked) });
  };
}
