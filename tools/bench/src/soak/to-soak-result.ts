import type { Cells, PartResult } from '../part.ts';
import type { OutcomeCount } from './count-outcomes.ts';
import { judgeSoak, type SoakFindings } from './judge-soak.ts';
import { nameScenario } from './scenarios.ts';
import type { SoakSample } from './take-sample.ts';

/** What is measured, as tables and targets. */
export function toSoakResult(
  found: Omit<SoakFindings, 'unexpected'> & { seconds: number; outcomes: OutcomeCount },
): PartResult {
  const { before, samples, after, seconds, concurrency, outcomes } = found;
  const kinds = outcomes.list();
  const unexpected = kinds.reduce((sum, kind) => sum + kind.unexpected, 0);
  const calls = kinds.reduce((sum, kind) => sum + kind.calls, 0);
  return {
    title: 'Very many calls',
    method: [
      `${calls.toLocaleString('en-US')} calls of @runspec/thymia-client, ${concurrency} at a time, in ${seconds.toFixed(0)} s,`,
      'over real connections to a server in another process, in a mix drawn from a seeded generator.',
      'Calls that are not aborted are all given the same signal.',
      'After every tenth of the calls, when none is under way, garbage is collected and what is left is counted;',
      '“connections” and “all timers” include those that do not keep the process alive.',
      'A `fetch` of Node keeps more connections than there are calls at a time, with or without a client: what counts is that',
      'they do not become more, and that none is left once the server has closed.',
    ].join(' '),
    tables: [
      {
        caption: 'What the process holds when no call is under way',
        columns: [
          { key: 'when', heading: 'when' },
          { key: 'calls', heading: 'calls', digits: 0 },
          { key: 'heapKiB', heading: 'heap, KiB', digits: 0 },
          { key: 'sockets', heading: 'connections', digits: 0 },
          { key: 'activeTimers', heading: 'active timers', digits: 0 },
          { key: 'timers', heading: 'all timers', digits: 0 },
          { key: 'listeners', heading: 'listeners', digits: 0 },
        ],
        rows: [
          toCells('before the first call', before),
          ...samples.map((sample, index) => toCells(`after block ${index + 1}`, sample)),
          toCells('when the server has closed', after),
        ],
      },
      {
        caption: 'How the calls ended',
        columns: [
          { key: 'name', heading: 'call' },
          { key: 'expected', heading: 'must end with' },
          { key: 'calls', heading: 'calls', digits: 0 },
          { key: 'unexpected', heading: 'did not', digits: 0 },
          { key: 'examples', heading: 'but with' },
        ],
        rows: kinds.map(({ scenario, examples, ...counts }) => ({
          name: nameScenario(scenario),
          expected: scenario.expected,
          ...counts,
          examples: examples || null,
        })),
      },
    ],
    targets: judgeSoak({ before, samples, after, concurrency, unexpected }),
  };
}

function toCells(when: string, { heapBytes, ...counts }: SoakSample): Cells {
  return { when, ...counts, heapKiB: heapBytes / 1024 };
}
