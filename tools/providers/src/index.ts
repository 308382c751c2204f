export type { CallsOf, InputOf, ProviderCalls } from './calls-of.ts';
export { defineClient, type ProviderClient } from './define-client.ts';
export { allProviders } from './gen/all-providers.ts';
export type { ClientTypes } from './gen/client-types.ts';
export type { Journey, JourneyServer, MakeJourney } from './journey.ts';
export { methodOf } from './method-of.ts';
export type { Mapping, Mappings, Provider, ProviderName } from './provider.ts';
export type { Sample } from './sample.ts';
