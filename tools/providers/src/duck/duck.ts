import type { Provider } from '../provider.ts';
import { duckCalls } from './duck-calls.ts';
import { duckClient } from './duck-client.ts';
import { duckJourneys } from './duck-journeys.ts';
import { duckMappings } from './duck-mappings.ts';
import { duckSamples } from './duck-samples.ts';

/** Duck, as the tools try it out. */
export const duck: Provider = {
  name: 'duck',
  displayName: 'Duck',
  client: duckClient,
  mappings: duckMappings,
  calls: duckCalls,
  samples: duckSamples,
  journeys: duckJourneys,
};
