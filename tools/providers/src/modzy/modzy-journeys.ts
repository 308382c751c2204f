import { type ModzyRun, modzyRuns } from '@runspec/run-status/modzy';
import type { MakeJourney } from '../journey.ts';
import { modzyClient } from './modzy-client.ts';

const read: MakeJourney = ({ baseUrl }) => {
  const source = modzyRuns(modzyClient.create({ baseUrl }));
  const model = { identifier: 'ed542963de', version: '1.0.1' };
  const texts = ['Nothing could be better.', 'It rains.', 'I have seen worse.', 'Never again.'];
  const sources = Object.fromEntries(texts.map((text, index) => [`text-${index}`, { 'input.txt': text }]));
  return {
    title: `a model reads ${texts.length} texts`,
    source,
    begin: async () => (await source.create({ model, input: { type: 'text', sources } })).id,
    endsAs: 'succeeded',
    describeResult: (run) => {
      const { result, progress } = run as ModzyRun;
      const named = Object.keys(result?.results ?? {});
      return `${progress?.succeeded} of ${progress?.total} inputs, results for ${named.join(', ')}`;
    },
  };
};

/** A job of Modzy's that succeeds. */
export const modzyJourneys: readonly MakeJourney[] = [read];
