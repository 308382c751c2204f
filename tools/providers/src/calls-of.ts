import type { CallOptions } from '@runspec/client-core';

/** What a method of a client takes, without the options that all calls have. */
export type InputOf<Method> = Method extends (options: infer Options) => unknown
  ? Omit<NonNullable<Options>, keyof CallOptions>
  : never;

/** One of a client's methods, and what it is given. */
type CallOf<Client, Given extends unknown[]> = {
  [Operation in keyof Client & string]: {
    /** The method, which is called as its operation is. */
    readonly operation: Operation;
    readonly input: (...given: Given) => InputOf<Client[Operation]>;
  };
}[keyof Client & string];

/** The two calls by which a client is tried out. */
export interface CallsOf<Client> {
  /** The one that reads a run: a GET with the run's id in its path, and nothing else that it needs. */
  readonly get: CallOf<Client, [id: string]>;
  /** The one that creates a run: a POST. */
  readonly create: CallOf<Client, []>;
}

/** The same, seen from outside a client's types. */
export interface ProviderCalls {
  readonly get: { readonly operation: string; readonly input: (id: string) => object };
  readonly create: { readonly operation: string; readonly input: () => object };
}
