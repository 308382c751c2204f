import type { Provider } from '../provider.ts';
import { nclueCalls } from './nclue-calls.ts';
import { nclueClient } from './nclue-client.ts';
import { nclueJourneys } from './nclue-journeys.ts';
import { nclueMappings } from './nclue-mappings.ts';
import { nclueSamples } from './nclue-samples.ts';

/** NCLUE, as the tools try it out. */
export const nclue: Provider = {
  name: 'nclue',
  displayName: 'NCLUE',
  client: nclueClient,
  mappings: nclueMappings,
  calls: nclueCalls,
  samples: nclueSamples,
  journeys: nclueJourneys,
};
