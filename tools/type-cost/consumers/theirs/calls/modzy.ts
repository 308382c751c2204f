import type { Sender } from '../../sender.ts';
import { connectModzy } from '../clients.ts';

/** Every operation of Modzy through openapi-typescript's `paths`; `ours/calls/modzy.ts` makes the same calls. */
export function callModzy(sender: Sender) {
  const modzy = connectModzy(sender);
  return {
    submitJob: async () => {
      const { data: job, error } = await modzy.POST('/jobs', {
        body: {
          model: { identifier: 'ed542963de', version: '1.0.1' },
          input: { type: 'text', sources: { first: { 'input.txt': 'good' } } },
        },
      });
      if (error) throw error;
      return [job.jobIdentifier, job.status, job.model?.name];
    },
    getJobFeatures: async () => {
      const { data: features, error } = await modzy.GET('/jobs/features');
      if (error) throw error;
      return [features.inputChunkMaximumSize, features.maximumInputChunks];
    },
    listJobHistory: async () => {
      const { data: jobs, error } = await modzy.GET('/jobs/history', {
        params: { query: { status: 'COMPLETED', 'per-page': 5, page: 1 } },
      });
      if (error) throw error;
      return jobs.map((job) => [job.jobIdentifier, job.status, job.user?.email]);
    },
    getJob: async () => {
      const { data: job, error } = await modzy.GET('/jobs/{jobIdentifier}', {
        params: { path: { jobIdentifier: '3f0e9a52-6c1d-4b7e-9a64-5d2f8b1c7e90' } },
      });
      if (error) throw error;
      return [job.status, job.completed, job.failed, job.jobInputs?.map((input) => input.identifier)];
    },
    cancelJob: async () => {
      const { data: job, error } = await modzy.DELETE('/jobs/{jobIdentifier}', {
        params: { path: { jobIdentifier: '3f0e9a52-6c1d-4b7e-9a64-5d2f8b1c7e90' } },
      });
      if (error) throw error;
      return [job.jobIdentifier, job.status];
    },
    closeJob: async () => {
      const { data: job, error } = await modzy.POST('/jobs/{jobIdentifier}/close', {
        params: { path: { jobIdentifier: '3f0e9a52-6c1d-4b7e-9a64-5d2f8b1c7e90' } },
      });
      if (error) throw error;
      return [job.jobIdentifier, job.status];
    },
    appendJobInput: async () => {
      const { error } = await modzy.POST('/jobs/{jobIdentifier}/{inputItemKey}/{dataItemKey}', {
        params: {
          path: {
            jobIdentifier: '3f0e9a52-6c1d-4b7e-9a64-5d2f8b1c7e90',
            inputItemKey: 'first',
            dataItemKey: 'input.txt',
          },
        },
        body: { input: new Blob(['good']) },
        bodySerializer: ({ input }) => {
          const form = new FormData();
          form.append('input', input);
          return form;
        },
      });
      if (error) throw error;
    },
    getJobResults: async () => {
      const { data: results, error } = await modzy.GET('/results/{jobIdentifier}', {
        params: { path: { jobIdentifier: '3f0e9a52-6c1d-4b7e-9a64-5d2f8b1c7e90' } },
      });
      if (error) throw error;
      return [results.finished, Object.values(results.results ?? {}).map((result) => result.status)];
    },
    getJobOutput: async () => {
      const { data: output, error } = await modzy.GET(
        '/results/{jobIdentifier}/datasource/{inputKey}/output/{outputName}',
        {
          params: {
            path: {
              jobIdentifier: '3f0e9a52-6c1d-4b7e-9a64-5d2f8b1c7e90',
              inputKey: 'first',
              outputName: 'results.json',
            },
          },
        },
      );
      if (error) throw error;
      return output;
    },
  };
}
