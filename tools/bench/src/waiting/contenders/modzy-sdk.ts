import { createRequire } from 'node:module';
import type { Contender } from './contender.ts';
import { oneInSoMany } from './parts-of.ts';

interface Job {
  jobIdentifier: string;
  status: string;
}

/** The part of it that waits; it has no types of its own. */
interface Modzy {
  JobClient: new (
    baseUrl: string,
    apiKey: string,
  ) => { getJob(id: string): Promise<Job>; blockUntilComplete(job: Job): Promise<Job> };
}

const { JobClient } = createRequire(import.meta.url)('@modzy/modzy-sdk') as Modzy;

class DeadlineError extends Error {}

/** @modzy/modzy-sdk: two seconds, which nobody can change, and no end: at the deadline its request is made to fail. */
export const modzySdk: Contender = {
  name: '@modzy/modzy-sdk',
  setting: 'interval, which nobody can set',
  defaultMs: 2_000,
  settings: () => [],
  thin: oneInSoMany,
  start: () => ({
    wait: async (run, deadlineMs) => {
      const jobs = new JobClient('https://provider.test/api', 'not-a-key');
      jobs.getJob = async () => {
        if (Date.now() - run.startedAtMs >= deadlineMs) throw new DeadlineError();
        return { jobIdentifier: 'r1', status: run.hasEnded() ? 'COMPLETED' : 'IN_PROGRESS' };
      };
      try {
        await jobs.blockUntilComplete({ jobIdentifier: 'r1', status: 'SUBMITTED' });
      } catch (error) {
        if (!(error instanceof DeadlineError)) throw error;
      }
    },
  }),
};
