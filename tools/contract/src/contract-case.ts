import type { Provider } from './clients.ts';
import type { ExpectedCases } from './expected-cases.ts';
import type { Operation } from './operations.ts';
import type { Lifecycle } from './spec-document.ts';

/** What the cases of one provider are made from. Plain data, so that it can be handed to another runtime as JSON. */
export interface ProviderPlan {
  operations: Operation[];
  /** `x-run-lifecycle` of the spec. */
  lifecycles: Record<string, Lifecycle>;
  /** The headers that carry credentials, in lower case. */
  credentials: string[];
  /** What has to be covered. */
  expected: ExpectedCases;
}

/** By provider. */
export type ContractPlan = Record<string, ProviderPlan>;

/** One thing that has to hold. */
export interface ContractCase {
  title: string;
  /** Rejects if it does not hold. */
  run(): Promise<void>;
}

/** A provider whose client is to be tried on a mock server. */
export interface ProviderUnderTest extends ProviderPlan {
  name: string;
  provider: Provider;
  /** The address of its mock server. */
  baseUrl: string;
}

/** Options of every client here: a documented 429 or 503 is what is asked for, and the mock server has no limit. */
export const singleAttempt = { maxRetries: 0, rateLimit: false } as const;
