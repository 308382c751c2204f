import type { Mock } from '../src/index.ts';
import { readSpec, type SampleRequest, sampleRequests } from './sample-requests.ts';

/** How requests are sent: over a socket, or in this process. */
export type Send = (url: string, init?: RequestInit) => Promise<Response>;

/** Ways to a provider's runs. */
export interface OneRun {
  /** The create request of the spec's first example. */
  readonly create: Required<SampleRequest>;
  /** The operation that gets a run. */
  readonly getId: string;
  url(path: string): string;
  getUrl(id: string): string;
  /** Creates a run. @returns its id. */
  start(headers?: Record<string, string>): Promise<string>;
}

/** Ways to the runs of a provider that can be created there. */
export function oneRun(server: Mock, provider: string, send: Send): OneRun {
  const spec = readSpec(provider);
  const creator = there(spec.operations.find(({ role }) => role === 'create'));
  const get = there(spec.operations.find(({ role, kind }) => role === 'get' && kind === creator.kind));
  const { method, path, headers, body } = there(sampleRequests(spec, creator)[0]);
  const create = { method, path, headers, body: there(body) };
  const url = (target: string): string => server.urls[provider] + target;
  return {
    create,
    getId: get.id,
    url,
    getUrl: (id) => url(get.template.replace(/\{[^}]+\}/, id)),
    start: async (more = {}) => {
      const reply = await send(url(path), { method, headers: { ...headers, ...more }, body: create.body });
      await reply.arrayBuffer();
      return there(server.runs[0]).id;
    },
  };
}

function there<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('It is not there.');
  return value;
}
