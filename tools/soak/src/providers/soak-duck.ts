import { createDuckClient } from '@runspec/duck-client';
import { duckRuns } from '@runspec/run-status/duck';
import { clientLimits, outcomeHeaders } from '../client-limits.ts';
import type { MakeSoakProvider } from '../soak-provider.ts';

/** Duck's model runs. */
export const soakDuck: MakeSoakProvider = (options) => {
  const client = createDuckClient({ token: 'soak-token', ...clientLimits(options) });
  const source = duckRuns(client);
  const body = { project_name: 'bikeshare' };
  return {
    source,
    create: async (outcome) => (await client.triggerModelRun({ body, headers: outcomeHeaders(outcome) })).id,
    cancel: (id) => source.cancel(id),
  };
};
