import { thymiaRuns } from '@runspec/run-status/thymia';
import { createThymiaClient } from '@runspec/thymia-client';
import { clientLimits, outcomeHeaders } from '../client-limits.ts';
import type { MakeSoakProvider } from '../soak-provider.ts';

const user = { userLabel: 'someone', dateOfBirth: '1990-08-24', birthSex: 'FEMALE' } as const;

/** Thymia's model runs, with a recording each. There is no list: each is asked for by itself. */
export const soakThymia: MakeSoakProvider = (options) => {
  const client = createThymiaClient({ apiKey: 'soak-key', ...clientLimits(options) });
  return {
    source: thymiaRuns(client),
    create: async (outcome) => {
      const { id, recordingUploadUrl } = await client.createModelRun({
        body: { user, language: 'en-GB' },
        headers: outcomeHeaders(outcome),
      });
      const headers = { 'content-type': 'audio/wav' };
      const { ok, status } = await fetch(recordingUploadUrl, { method: 'PUT', headers, body: 'RIFF' });
      if (!ok) throw new Error(`the upload got ${status}`);
      return id;
    },
  };
};
