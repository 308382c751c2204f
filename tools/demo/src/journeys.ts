import type { MockServer } from '@runspec/mock-server';
import { allProviders } from '@runspec/providers';
import type { Journey } from './journey.ts';

/**
 * A run of every provider that succeeds, one that is made to fail and one that is canceled, all by the built clients.
 * @throws {Error} naming a provider that the mock server does not have.
 */
export function listJourneys(server: MockServer): Journey[] {
  return allProviders.flatMap(({ name, journeys }) => {
    const baseUrl = server.urls[name];
    if (baseUrl === undefined) throw new Error(`The mock server has no ${name}.`);
    const own = { baseUrl, fail: (id: string, example: string) => server.fail(id, example) };
    return journeys.map((make) => ({ provider: name, ...make(own) }));
  });
}
