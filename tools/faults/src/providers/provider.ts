import type { CallOptions, ClientOptions } from '@runspec/client-core';
import type { ProviderName } from '@runspec/providers';

/** Options of a client that rows set. */
export type ClientLimits = Omit<ClientOptions, 'baseUrl' | 'headers'>;

/** Options of a call that rows set. */
export type CallLimits = Omit<CallOptions, 'signal'>;

/** A client, seen through the two operations of the table. */
export interface Session {
  /** The operation that reads one run, a GET. */
  get(id: string, options: CallOptions): Promise<unknown>;
  /** The operation that creates a run, a POST. */
  post(options: CallOptions): Promise<unknown>;
}

/** What the table needs of a provider. */
export interface Provider {
  readonly name: ProviderName;
  /** Keys, and their parts, that must not be in anything printable. */
  readonly secrets: readonly string[];
  connect(options: ClientOptions): Session;
}
