import { absent, type FeatureRow, part } from '../feature.ts';

const nobody: FeatureRow['others'] = {
  prism: absent,
  steady: absent,
  mockoon: absent,
  scalar: absent,
  msw: absent,
  wiremock: absent,
  microcks: absent,
};

/** MSW runs in the test's process, so that the fake timers of a test runner are its time, too. */
const fakeTimers: FeatureRow['others'] = {
  ...nobody,
  msw: part('with a test runner’s fake timers, for handlers of one’s own that tell the time'),
};

/** How time runs in a server. */
export const timeRows: readonly FeatureRow[] = [
  {
    id: 'virtual-time',
    group: 'Time',
    feature: 'Virtual time',
    counts:
      'The time that runs live in is not the machine’s: it can stand still, and it can begin at a date of one’s own.',
    ours: { verdict: 'yes', note: '`createClock({ startMs, speed: 0 })`' },
    others: fakeTimers,
  },
  {
    id: 'speed',
    group: 'Time',
    feature: 'Time runs faster',
    counts: 'A factor makes runs take a fraction of their time, without a change to their plan.',
    ours: { verdict: 'yes', note: '`--speed 60`, `speed`' },
    others: nobody,
  },
  {
    id: 'advance',
    group: 'Time',
    feature: 'Time is skipped',
    counts: 'A call moves time on by any amount, and runs are then where they would be.',
    ours: { verdict: 'yes', note: '`advance(ms)`' },
    others: fakeTimers,
  },
];
