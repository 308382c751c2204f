import { allProviders, type ProviderName, type Sample } from '@runspec/providers';

/** A provider's two operations of the table, as data: what is sent and what comes back. A test holds them against the generated schemas. */
export const samples = Object.fromEntries(
  allProviders.map((provider) => [provider.name, provider.samples]),
) as Readonly<Record<ProviderName, Sample>>;
