import type { Provider } from '../provider.ts';
import { thymiaCalls } from './thymia-calls.ts';
import { thymiaClient } from './thymia-client.ts';
import { thymiaJourneys } from './thymia-journeys.ts';
import { thymiaMappings } from './thymia-mappings.ts';
import { thymiaSamples } from './thymia-samples.ts';

/** Thymia, as the tools try it out. */
export const thymia: Provider = {
  name: 'thymia',
  displayName: 'Thymia',
  client: thymiaClient,
  mappings: thymiaMappings,
  calls: thymiaCalls,
  samples: thymiaSamples,
  journeys: thymiaJourneys,
};
