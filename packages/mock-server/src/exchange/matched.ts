import type { SpecOperation } from '../spec/spec-operation.ts';
import type { MockReply, MockRequest } from './mock-request.ts';

/** What is known of a request that fits an operation of its provider's spec and is valid by it. */
export interface Matched {
  readonly provider: string;
  readonly operation: SpecOperation;
  /** The path parameters, percent-decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly request: MockRequest;
  /** The key that the request carries, as one string; runs of another key do not exist for it. */
  readonly owner: string;
  /** Where this mock is reached, without a slash at the end, for addresses in replies: `http://127.0.0.1:4010`. */
  readonly baseUrl: string;
  /**
   * What Prism answers, without a memory: the reply asked for, or the default one. Its body is the spec's own object: to be copied,
   * not changed.
   */
  stateless(prefer?: StatelessChoice): Promise<MockReply>;
  /** To be told the id of a run that the request has created. */
  onCreated?(runId: string): void;
}

/** Which of the spec's replies is meant; without it, the first example of the lowest 2xx. */
export interface StatelessChoice {
  readonly code?: number;
  readonly example?: string;
}

/** A request whose path is in no operation: it may go to an address that an earlier reply handed out. */
export interface Unmatched {
  readonly provider: string;
  readonly request: MockRequest;
  readonly baseUrl: string;
}
