import type { MockOptions, RunSettings } from './mock.ts';
import { refuseUnknown } from './nearest.ts';
import { OptionError } from './option-error.ts';

const amount = { expected: 'a number of 0 or more', isGood: (value: number) => value >= 0 };
const whole = {
  expected: 'a whole number of 0 or more',
  isGood: (value: number) => value >= 0 && Number.isInteger(value),
};
const count = {
  expected: 'a whole number from 1',
  isGood: (value: number) => value >= 1 && Number.isInteger(value),
};

const runNames = { outcomes: true, maxRuns: true, queueMs: true, runMs: true } as const satisfies Record<
  keyof RunSettings,
  true
>;

/** Of a server's, too: `host` and `port`. */
const names = {
  providers: true,
  port: true,
  host: true,
  speed: true,
  seed: true,
  clock: true,
  runs: true,
  stateless: true,
  latencyMs: true,
  faults: true,
  strict: true,
  secrets: true,
  maxBodyBytes: true,
  stateFile: true,
  scenario: true,
  specs: true,
  watch: true,
  onReload: true,
  onRequest: true,
} as const satisfies Record<keyof MockOptions | 'host' | 'port', true>;

/**
 * Checks that there are such options, those that are numbers, and those that contradict each other.
 * @throws {OptionError} naming the first one that cannot be obeyed.
 */
export function checkOptions(options: MockOptions): void {
  refuseUnknown(options, Object.keys(names), 'A mock', OptionError);
  refuseUnknown(options.runs ?? {}, Object.keys(runNames), 'The option runs', OptionError);
  if (options.providers !== undefined && !Array.isArray(options.providers))
    throw new OptionError(`providers must be a list, as ['duck']; got ${JSON.stringify(options.providers)}.`);
  const { speed, seed, maxBodyBytes, stateless, stateFile, runs = {} } = options;
  const numbers = [
    { name: 'speed', value: speed, ...amount },
    { name: 'seed', value: seed, ...whole },
    { name: 'maxBodyBytes', value: maxBodyBytes, ...whole },
    { name: 'runs.maxRuns', value: runs.maxRuns, ...count },
    { name: 'runs.queueMs', value: runs.queueMs, ...amount },
    { name: 'runs.runMs', value: runs.runMs, ...amount },
  ];
  for (const { name, value, expected, isGood } of numbers)
    if (value !== undefined && !(Number.isFinite(value) && isGood(value)))
      throw new OptionError(`${name} must be ${expected}; got ${String(value)}.`);
  if (stateless && stateFile !== undefined)
    throw new OptionError(
      'stateless remembers no runs, and stateFile keeps them: only one of both can be had.',
    );
}
