import { describe, expect, it } from 'vitest';
import { judgeSoak } from '../src/judge-soak.ts';
import type { Arrival, SoakRecord, Telling } from '../src/soak-record.ts';

/** A soak in which nothing went wrong: one run that succeeded, one that is stuck, and an NCLUE request each second. */
const good: SoakRecord = {
  watched: new Map([
    ['duck:a', 'createRunTracker'],
    ['nclue:b', 'waitForRun'],
  ]),
  tellings: [
    { ref: 'duck:a', state: 'running', word: 'RUNNING', serverWord: 'RUNNING' },
    { ref: 'nclue:b', state: 'running', word: 'in_progress', serverWord: 'in_progress' },
    { ref: 'duck:a', state: 'succeeded', word: 'SUCCESS', serverWord: 'SUCCESS' },
    { ref: 'nclue:b', error: 'timeout', cause: 'none' },
  ],
  truths: new Map([
    ['duck:a', { word: 'SUCCESS', isTerminal: true }],
    ['nclue:b', { word: 'in_progress', isTerminal: false }],
  ]),
  arrivals: arrivalsAt([0, 1_100, 2_050, 3_100]),
  worstLagMs: 0,
  tookMs: 4_000,
  restarts: 1,
};

function arrivalsAt(times: readonly number[], more: Partial<Arrival> = {}): Arrival[] {
  return times.map((atMs) => ({ provider: 'nclue', atMs, status: 200, ...more }));
}

const end: Telling = { ref: 'duck:a', state: 'succeeded', word: 'SUCCESS' };
const change = (tellings: readonly Telling[]): SoakRecord => ({ ...good, tellings });
const without = (index: number): SoakRecord => change(good.tellings.filter((_, at) => at !== index));

describe('judgeSoak', () => {
  it('finds nothing wrong where nothing is', () => expect(judgeSoak(good)).toEqual([]));

  it.each<[string, SoakRecord, RegExp]>([
    ['an end told twice', change([...good.tellings, end]), /told 2 times/],
    ['an end that was not told', without(2), /duck:a .*lost/],
    ['a deadline that was not told', without(3), /nclue:b .*lost/],
    ['news after the end', change([...good.tellings, good.tellings[0]!]), /news after the end/],
    [
      'an end that the server does not have',
      change([...good.tellings.slice(0, 3), { ref: 'nclue:b', state: 'succeeded', word: 'completed' }]),
      /nclue:b .*invented/,
    ],
    [
      'another end than the server has',
      change([...good.tellings.filter((_, at) => at !== 2), { ...end, state: 'failed', word: 'FAILED' }]),
      /invented: told "FAILED"/,
    ],
    [
      'an end that was told before it happened',
      change(
        good.tellings.map((telling) =>
          telling.word === 'SUCCESS' ? { ...telling, serverWord: 'RUNNING' } : telling,
        ),
      ),
      /while the server had "RUNNING"/,
    ],
    [
      'a run given up that did end',
      change([
        ...good.tellings.filter((_, at) => at !== 2),
        { ref: 'duck:a', error: 'timeout', cause: 'late' },
      ]),
      /lost: given up \(timeout\) though it ended/,
    ],
    [
      'a run given up for a fault',
      change([...good.tellings.slice(0, 3), { ref: 'nclue:b', error: 'check_failed', cause: '503' }]),
      /given up for check_failed; 503/,
    ],
    [
      'a state that goes back',
      change([
        { ref: 'duck:a', state: 'running', word: 'RUNNING' },
        { ref: 'duck:a', state: 'queued', word: 'PENDING' },
        ...good.tellings.slice(1),
      ]),
      /goes back: running, queued/,
    ],
    [
      'a run that nobody watches',
      change([...good.tellings, { ...end, ref: 'duck:z' }]),
      /duck:z: told, but not watched/,
    ],
    ['a request too early', { ...good, arrivals: arrivalsAt([0, 1_000, 1_700]) }, /300 ms before its time/],
    [
      'a rate that is a little too high all the time',
      { ...good, arrivals: arrivalsAt([0, 900, 1_800, 2_700]) },
      /300 ms before its time/,
    ],
    [
      'a request while the server had asked to be left alone',
      {
        ...good,
        arrivals: [
          ...arrivalsAt([0], { provider: 'duck', status: 429, fault: '429;retry-after=2' }),
          ...arrivalsAt([1_500], { provider: 'duck' }),
        ],
      },
      /duck: 1 requests came while/,
    ],
  ])('finds %s', (_what, record, message) => {
    expect(judgeSoak(record).join('\n')).toMatch(message);
  });

  it('allows for what was under way, and for a process that did nothing for a while', () => {
    const duck = { provider: 'duck' };
    const asked = arrivalsAt([0], { ...duck, status: 429, fault: '429;retry-after=2' });
    expect(judgeSoak({ ...good, arrivals: [...asked, ...arrivalsAt([50, 2_010], duck)] })).toEqual([]);
    const late = arrivalsAt([0, 1_400, 2_050]);
    expect(judgeSoak({ ...good, arrivals: late }).join()).toContain('350 ms before its time');
    expect(judgeSoak({ ...good, arrivals: late, worstLagMs: 100 })).toEqual([]);
  });
});
