import { createMock, type Mock } from '../src/index.ts';
import { credentials } from './sample-requests.ts';

/** A reply whose body was JSON. */
export interface Told {
  status: number;
  headers: Headers;
  // Read like a script: what is missing is undefined, and the expectation says so.
  body: Body;
}

/** JSON of which the test knows the form. */
export type Body = { [name: string]: Body } & Body[] & string;

/** A mock whose time stands still until the test moves it, and a way to ask it in one line. */
export interface Living {
  mock: Mock;
  ask(line: string, body?: unknown, headers?: Record<string, string>): Promise<Told>;
}

/** Starts one for a provider. `ask('GET /runs/1')` has credentials for every scheme. */
export async function startLiving(provider: string): Promise<Living> {
  const mock = await createMock({ providers: [provider], speed: 0 });
  return {
    mock,
    ask: async (line, body, headers = {}) => {
      const [method = '', path = ''] = line.split(' ');
      const isForm = body instanceof FormData;
      const reply = await mock.fetch(`${mock.urls[provider]}${path}`, {
        method,
        headers: {
          ...credentials,
          ...(body === undefined || isForm ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
      });
      const text = await reply.text();
      return {
        status: reply.status,
        headers: reply.headers,
        body: (text === '' ? undefined : JSON.parse(text)) as Body,
      };
    },
  };
}

/** The header that chooses an outcome. */
export const willBe = (outcome: string): Record<string, string> => ({ 'x-mock-outcome': outcome });
