import type { Provider } from '../provider.ts';
import { modzyCalls } from './modzy-calls.ts';
import { modzyClient } from './modzy-client.ts';
import { modzyJourneys } from './modzy-journeys.ts';
import { modzyMappings } from './modzy-mappings.ts';
import { modzySamples } from './modzy-samples.ts';

/** Modzy, as the tools try it out. */
export const modzy: Provider = {
  name: 'modzy',
  displayName: 'Modzy',
  client: modzyClient,
  mappings: modzyMappings,
  calls: modzyCalls,
  samples: modzySamples,
  journeys: modzyJourneys,
};
