import type { ProviderSpec } from '../spec/provider-spec.ts';

/** A spec as the API reference shows it: with the mock as its only server, so that what is tried there is sent to it. */
export function servedSpec({ document }: ProviderSpec, url: string): Record<string, unknown> {
  return { ...document, servers: [{ url, description: 'This mock server' }] };
}
