import type { Provider } from '../provider.ts';
import { happyrobotCalls } from './happyrobot-calls.ts';
import { happyrobotClient } from './happyrobot-client.ts';
import { happyrobotJourneys } from './happyrobot-journeys.ts';
import { happyrobotMappings } from './happyrobot-mappings.ts';
import { happyrobotSamples } from './happyrobot-samples.ts';

/** HappyRobot, as the tools try it out. */
export const happyrobot: Provider = {
  name: 'happyrobot',
  displayName: 'HappyRobot',
  client: happyrobotClient,
  mappings: happyrobotMappings,
  calls: happyrobotCalls,
  samples: happyrobotSamples,
  journeys: happyrobotJourneys,
};
