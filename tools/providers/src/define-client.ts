import type { ClientOptions } from '@runspec/client-core';

/** How a client is made, and what is known of it beside its methods. */
export interface ProviderClient<Client extends object = object, Http extends object = object> {
  /** The name by which the package exports the function that makes a client. */
  readonly factory: string;
  /** What the function has to be given beside common options. The keys open nothing. */
  readonly keys: Readonly<Record<string, string>>;
  /** The keys, and the parts that they are sent in, that must not be in anything printable. */
  readonly secrets: readonly string[];
  /** Makes a client with the keys. Options win over keys. */
  readonly create: (options?: ClientOptions) => Client;
  /** Makes what the entry `/http` exports: methods, and the openapi-fetch client `http` beside them. */
  readonly createHttp: (options?: ClientOptions) => Http;
  /** The module of generated zod schemas. */
  readonly schemas: object;
}

/** What {@link defineClient} takes: the same, with the functions as the packages export them. */
export interface ClientDefinition<
  Keys extends Readonly<Record<string, string>>,
  Client extends object,
  Http extends object,
> {
  readonly factory: string;
  readonly keys: Keys;
  readonly secrets: readonly string[];
  readonly create: (options: ClientOptions & Keys) => Client;
  readonly createHttp: (options: ClientOptions & Keys) => Http;
  readonly schemas: object;
}

/** Gives the functions of a client their keys, which are held against the types of its own options. */
export function defineClient<
  const Keys extends Readonly<Record<string, string>>,
  Client extends object,
  Http extends { readonly http: object },
>(definition: ClientDefinition<Keys, Client, Http>): ProviderClient<Client, Http> {
  const { keys, create, createHttp } = definition;
  return {
    ...definition,
    create: (options) => create({ ...keys, ...options }),
    createHttp: (options) => createHttp({ ...keys, ...options }),
  };
}
