import { allProviders } from '@runspec/providers';
import { readGetRequest } from './read-get-request.ts';

/** How a client is tried out: one call, which a pretended `fetch` answers. */
export interface ClientTrial {
  /** The name of the package. */
  name: string;
  /** The function that makes the client. */
  factory: string;
  /** What the function is given, apart from `fetch`. The keys open nothing. */
  options: Readonly<Record<string, string>>;
  /** The method that is called, with one id in the path. */
  method: string;
  input: object;
  /** What the request has to look like. */
  expected: {
    method: string;
    url: string;
    /** Names of headers: all of one of these lists have to be there. */
    credentials: readonly (readonly string[])[];
    /** What has to be the value of a header: options that are no secrets, such as an organization. */
    carried: readonly string[];
  };
}

const id = 'r 1';

/** Every client, with the call that reads a run; what the call has to send is read in the spec. */
export const clients: readonly ClientTrial[] = allProviders.map(({ name, client, calls: { get } }) => ({
  name: `@runspec/${name}-client`,
  factory: client.factory,
  options: client.keys,
  method: get.operation,
  input: get.input(id),
  expected: {
    ...readGetRequest(name, get.operation, id),
    carried: Object.values(client.keys).filter(
      (value) => !client.secrets.some((secret) => value.includes(secret)),
    ),
  },
}));
