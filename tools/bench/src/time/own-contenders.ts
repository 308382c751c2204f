import { allProviders, methodOf } from '@runspec/providers';
import { createThymiaClient as createThymiaHttpClient } from '@runspec/thymia-client/http';
import { bareFetch, signedFetch } from './bare-contenders.ts';
import type { Contender } from './contender.ts';

const apiKey = 'not-a-key-of-anyone';
const id = '3c90c3cc-0d44-4b50-8888-8dd25736052a';

/** The clients that make a signature for each request. */
const signing: readonly string[] = ['nclue'];

/**
 * Every client with its defaults: retries, both timeouts and the limit on the reply's size are on. Only pacing is off: where a
 * provider has a limit, it would be the limit that is measured.
 */
export function listOwnContenders(baseUrl: string): Contender[] {
  const own = allProviders.map(({ name, client, calls: { get } }): Contender => {
    const method = methodOf(client.create({ baseUrl, rateLimit: false }), get.operation);
    const input = get.input(id);
    const signs = signing.includes(name);
    return {
      name: `@runspec/${name}-client${signs ? ' (signs)' : ''}`,
      baseline: signs ? signedFetch : bareFetch,
      targeted: true,
      call: () => method(input),
    };
  });
  const { http } = createThymiaHttpClient({ baseUrl, apiKey });
  const path = { model_run_id: id };
  const call = async () =>
    (await http.GET('/v1/models/mental-wellness/{model_run_id}', { params: { path } })).data;
  return [
    ...own,
    { name: '@runspec/thymia-client/http, `http`', baseline: bareFetch, targeted: false, call },
  ];
}
