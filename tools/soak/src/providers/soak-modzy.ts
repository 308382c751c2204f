import { createModzyClient } from '@runspec/modzy-client';
import { modzyRuns } from '@runspec/run-status/modzy';
import { clientLimits, outcomeHeaders } from '../client-limits.ts';
import type { MakeSoakProvider } from '../soak-provider.ts';

const model = { identifier: 'ed542963de', version: '1.0.1' };
const sources = { one: { 'input.txt': 'It rains.' }, two: { 'input.txt': 'Never again.' } };

/** Modzy's jobs, each with two texts. */
export const soakModzy: MakeSoakProvider = (options) => {
  const client = createModzyClient({ apiKey: 'soak.key', ...clientLimits(options) });
  const source = modzyRuns(client);
  return {
    source,
    create: async (outcome) => {
      const { jobIdentifier } = await client.submitJob({
        body: { model, input: { type: 'text', sources } },
        headers: outcomeHeaders(outcome),
      });
      return jobIdentifier;
    },
    cancel: (id) => source.cancel(id),
  };
};
