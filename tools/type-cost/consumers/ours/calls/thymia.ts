import type { Sender } from '../../sender.ts';
import { connectThymia } from '../clients.ts';

/** Every operation of Thymia through the client's methods; `theirs/calls/thymia.ts` makes the same calls. */
export function callThymia(sender: Sender) {
  const thymia = connectThymia(sender);
  return {
    createModelRun: async () => {
      const run = await thymia.createModelRun({
        body: {
          user: { userLabel: 'u1', dateOfBirth: '1990-01-31', birthSex: 'FEMALE' },
          language: 'en-GB',
          tags: [{ name: 'site', value: 'a' }],
        },
      });
      return [run.id, run.recordingUploadUrl];
    },
    createActivityModelRun: async () => {
      const run = await thymia.createActivityModelRun({
        body: {
          user: { userLabel: 'u1', dateOfBirth: '1990-01-31', birthSex: 'UNKNOWN' },
          language: 'en-US',
          activityType: 'READING',
        },
      });
      return [run.id, run.activityLink];
    },
    getModelRun: async () => {
      const run = await thymia.getModelRun({
        path: { model_run_id: '3f0e9a52-6c1d-4b7e-9a64-5d2f8b1c7e90' },
      });
      const scores = run.results?.sections.map((section) => [section.transcript, section.stress.value]);
      return [run.status, run.errorCode, run.completedAt, scores];
    },
  };
}
