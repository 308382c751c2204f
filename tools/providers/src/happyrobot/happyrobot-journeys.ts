import { happyRobotWorkflowRuns } from '@runspec/run-status/happyrobot';
import type { MakeJourney } from '../journey.ts';
import { happyrobotClient } from './happyrobot-client.ts';

const called: MakeJourney = ({ baseUrl }) => {
  const client = happyrobotClient.create({ baseUrl });
  const source = happyRobotWorkflowRuns(client, { workflowId: 'carrier-sales' });
  return {
    title: 'a voice agent calls a carrier',
    source,
    begin: async () => (await source.create({ payload: { load: 'L-1001' } })).id,
    endsAs: 'succeeded',
    describeResult: () => 'done; outputs are read node by node',
  };
};

/** A run of HappyRobot's that succeeds. */
export const happyrobotJourneys: readonly MakeJourney[] = [called];
