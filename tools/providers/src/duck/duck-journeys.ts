import { duckRuns } from '@runspec/run-status/duck';
import type { MakeJourney } from '../journey.ts';
import { duckClient } from './duck-client.ts';

const built: MakeJourney = ({ baseUrl }) => {
  const source = duckRuns(duckClient.create({ baseUrl }));
  return {
    title: 'models are built, step by step',
    source,
    begin: async () => (await source.create({ project_name: 'analytics' })).id,
    endsAs: 'succeeded',
    describeResult: () => 'models built in the catalog',
  };
};

const canceled: MakeJourney = (server) => {
  const source = duckRuns(duckClient.create({ baseUrl: server.baseUrl }));
  return {
    ...built(server),
    title: 'canceled by the client while it is executed',
    actions: { running: (id) => source.cancel(id) },
    endsAs: 'canceled',
    describeResult: () => 'called off',
  };
};

/** A run of Duck's that succeeds, and one that is canceled. */
export const duckJourneys: readonly MakeJourney[] = [built, canceled];
