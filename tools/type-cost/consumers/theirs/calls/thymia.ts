import type { Sender } from '../../sender.ts';
import { connectThymia } from '../clients.ts';

/** Every operation of Thymia through openapi-typescript's `paths`; `ours/calls/thymia.ts` makes the same calls. */
export function callThymia(sender: Sender) {
  const thymia = connectThymia(sender);
  return {
    createModelRun: async () => {
      const { data: run, error } = await thymia.POST('/v1/models/mental-wellness', {
        body: {
          user: { userLabel: 'u1', dateOfBirth: '1990-01-31', birthSex: 'FEMALE' },
          language: 'en-GB',
          tags: [{ name: 'site', value: 'a' }],
        },
      });
      if (error) throw error;
      return [run.id, run.recordingUploadUrl];
    },
    createActivityModelRun: async () => {
      const { data: run, error } = await thymia.POST('/v1/models/mental-wellness-activity', {
        body: {
          user: { userLabel: 'u1', dateOfBirth: '1990-01-31', birthSex: 'UNKNOWN' },
          language: 'en-US',
          activityType: 'READING',
        },
      });
      if (error) throw error;
      return [run.id, run.activityLink];
    },
    getModelRun: async () => {
      const { data: run, error } = await thymia.GET('/v1/models/mental-wellness/{model_run_id}', {
        params: { path: { model_run_id: '3f0e9a52-6c1d-4b7e-9a64-5d2f8b1c7e90' } },
      });
      if (error) throw error;
      const scores = run.results?.sections.map((section) => [section.transcript, section.stress.value]);
      return [run.status, run.errorCode, run.completedAt, scores];
    },
  };
}
