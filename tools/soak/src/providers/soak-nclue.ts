import { createNclueClient } from '@runspec/nclue-client';
import { nclueRuns } from '@runspec/run-status/nclue';
import { clientLimits, outcomeHeaders } from '../client-limits.ts';
import type { MakeSoakProvider } from '../soak-provider.ts';

const body = {
  task_id: 'b5e742f1-0558-465a-8485-3b7808b0e125',
  feature_id: '79eb85b5-8ec5-4e1a-8617-64a1977c8062',
  result_bucket: 'results',
  result_file_path: 'soak/',
};

/** NCLUE's task runs. Names are unique within an account. */
export const soakNclue: MakeSoakProvider = (options) => {
  // The secret key that a strict mock server holds signatures against.
  const client = createNclueClient({
    accessKey: 'soak-access',
    secretKey: 'mock-secret',
    ...clientLimits(options, { hasOwnRate: true }),
  });
  return {
    source: nclueRuns(client),
    create: async (outcome) => {
      const named = { ...body, name: `soak ${crypto.randomUUID()}` };
      return (await client.createTaskRun({ body: named, headers: outcomeHeaders(outcome) })).run_id;
    },
  };
};
