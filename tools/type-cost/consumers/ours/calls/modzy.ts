import type { Sender } from '../../sender.ts';
import { connectModzy } from '../clients.ts';

/** Every operation of Modzy through the client's methods; `theirs/calls/modzy.ts` makes the same calls. */
export function callModzy(sender: Sender) {
  const modzy = connectModzy(sender);
  return {
    submitJob: async () => {
      const job = await modzy.submitJob({
        body: {
          model: { identifier: 'ed542963de', version: '1.0.1' },
          input: { type: 'text', sources: { first: { 'input.txt': 'good' } } },
        },
      });
      return [job.jobIdentifier, job.status, job.model?.name];
    },
    getJobFeatures: async () => {
      const features = await modzy.getJobFeatures();
      return [features.inputChunkMaximumSize, features.maximumInputChunks];
    },
    listJobHistory: async () => {
      const jobs = await modzy.listJobHistory({ query: { status: 'COMPLETED', 'per-page': 5, page: 1 } });
      return jobs.map((job) => [job.jobIdentifier, job.status, job.user?.email]);
    },
    getJob: async () => {
      const job = await modzy.getJob({ path: { jobIdentifier: '3f0e9a52-6c1d-4b7e-9a64-5d2f8b1c7e90' } });
      return [job.status, job.completed, job.failed, job.jobInputs?.map((input) => input.identifier)];
    },
    cancelJob: async () => {
      const job = await modzy.cancelJob({ path: { jobIdentifier: '3f0e9a52-6c1d-4b7e-9a64-5d2f8b1c7e90' } });
      return [job.jobIdentifier, job.status];
    },
    closeJob: async () => {
      const job = await modzy.closeJob({ path: { jobIdentifier: '3f0e9a52-6c1d-4b7e-9a64-5d2f8b1c7e90' } });
      return [job.jobIdentifier, job.status];
    },
    appendJobInput: async () => {
      await modzy.appendJobInput({
        path: {
          jobIdentifier: '3f0e9a52-6c1d-4b7e-9a64-5d2f8b1c7e90',
          inputItemKey: 'first',
          dataItemKey: 'input.txt',
        },
        body: { input: new Blob(['good']) },
      });
    },
    getJobResults: async () => {
      const results = await modzy.getJobResults({
        path: { jobIdentifier: '3f0e9a52-6c1d-4b7e-9a64-5d2f8b1c7e90' },
      });
      return [results.finished, Object.values(results.results ?? {}).map((result) => result.status)];
    },
    getJobOutput: async () =>
      await modzy.getJobOutput({
        path: {
          jobIdentifier: '3f0e9a52-6c1d-4b7e-9a64-5d2f8b1c7e90',
          inputKey: 'first',
          outputName: 'results.json',
        },
      }),
  };
}
