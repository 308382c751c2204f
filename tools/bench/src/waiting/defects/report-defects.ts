import type { Table } from '../../part.ts';
import { formatTable } from '../../report/format-table.ts';
import type { Tried } from './try-defects.ts';

const words = { true: 'yes', false: '**no**', undefined: 'not run' } as const;

/** Who passes what. */
export function tableOfDefects(tried: readonly Tried[]): Table {
  return {
    caption: 'The defects of the leaders',
    columns: [
      { key: 'id', heading: 'case' },
      { key: 'what', heading: 'what happens' },
      { key: 'expected', heading: 'what has to come of it' },
      { key: 'who', heading: 'who' },
      { key: 'held', heading: 'passes' },
      { key: 'saw', heading: 'what came of it' },
    ],
    // A case is written out once.
    rows: tried.map(({ id, what, expected, who, held, saw }, index) => {
      const isFirst = tried[index - 1]?.id !== id;
      return {
        id: isFirst ? id : '',
        what: isFirst ? what : '',
        expected: isFirst ? expected : '',
        who,
        held: words[`${held}`],
        saw,
      };
    }),
  };
}

export function defectsPage(tried: readonly Tried[]): string {
  return `${[
    '# What others get wrong when they wait',
    'Fifteen cases that leading clients and waiters were measured, or read, to get wrong, and how `waitForRun` fares in them. Where a case is about HTTP, ours is the real client and source with a `fetch` that answers from a list; where it is about waiting long, time is virtual. The others are the packages of npm, at the versions named. What is not JavaScript, or is too large to be installed for this, was not run, and says so.',
    'Written by `pnpm bench:waiting defects`; do not edit. That ours passes is held by `tools/bench/test/waiting-defects.test.ts`, a test for each case. Counts of requests in real time differ from run to run.',
    formatTable(tableOfDefects(tried)),
  ].join('\n\n')}\n`;
}
