import { type NclueRun, nclueRuns } from '@runspec/run-status/nclue';
import type { MakeJourney } from '../journey.ts';
import { nclueClient } from './nclue-client.ts';

const predicted: MakeJourney = ({ baseUrl }) => {
  const source = nclueRuns(nclueClient.create({ baseUrl }));
  const input = {
    name: 'Pet food buyers',
    task_id: 'b5e742f1-0558-465a-8485-3b7808b0e125',
    feature_id: '79eb85b5-8ec5-4e1a-8617-64a1977c8062',
    result_bucket: 'results',
    result_file_path: 'petfood/',
  };
  return {
    title: 'one request a second, as the service allows',
    source,
    begin: async () => (await source.create(input)).id,
    endsAs: 'succeeded',
    describeResult: (run) => {
      const { result } = run as NclueRun;
      return result ? `${result.lineCount ?? '?'} lines in ${result.bucket}/${result.path}` : '';
    },
  };
};

/** A run of NCLUE's that succeeds. */
export const nclueJourneys: readonly MakeJourney[] = [predicted];
