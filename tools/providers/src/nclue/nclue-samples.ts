import type { Sample } from '../sample.ts';

const run = {
  run_id: '9e6fecc9-0079-4c5e-a0c6-f387e6221afa',
  run_name: 'Pet food buyers',
  task_id: 'b5e742f1-0558-465a-8485-3b7808b0e125',
  task_name: 'Prediction model for pet food purchase interest',
  feature_id: '79eb85b5-8ec5-4e1a-8617-64a1977c8062',
  feature_name: 'Shopping behavior sequence - 2024',
  created_at: '2024-11-03T15:02:24',
  result_bucket: 'results',
  result_file_path: 'petfood_predict.tsv',
};

/** Replies of NCLUE as its specification has them; a test holds them against the generated schemas. */
export const nclueSamples: Sample = {
  id: run.run_id,
  run: { ...run, status: 'in_progress', completed_at: null, line_count: null, fail_message: null },
  created: run,
};
