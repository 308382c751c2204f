import type { Sample } from '../sample.ts';

const run = {
  id: '7d1f4c1e-2b7a-4f7e-9a59-0c3f6b2d8e14',
  status: 'RUNNING',
  trigger_type: 'MANUAL',
  triggered_by: 'dana',
  project_name: 'bikeshare',
  full_refresh: false,
  created_at: '2026-02-03T06:00:00Z',
};

/** Replies of Duck as its specification has them; a test holds them against the generated schemas. */
export const duckSamples: Sample = { id: run.id, run, created: { ...run, status: 'PENDING' } };
