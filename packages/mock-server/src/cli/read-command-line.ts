import { parseArgs } from 'node:util';
import { delayForms, readDelay } from '../faults/delay.ts';
import type { FaultRule } from '../faults/fault-rule.ts';
import { readFaultFlag } from '../faults/read-fault-flag.ts';
import type { RunSettings } from '../mock.ts';
import { suggestion } from '../nearest.ts';
import { type OwnSpec, readOwnSpec } from '../own-spec/own-spec.ts';
import { readOutcomes } from './read-outcomes.ts';
import { UsageError } from './usage-error.ts';

/** What the command was told to do. */
export interface CommandLine {
  readonly help: boolean;
  readonly version: boolean;
  /** Empty: every one. */
  readonly providers: readonly string[];
  readonly host: string;
  readonly port: number;
  readonly speed: number;
  readonly seed: number;
  /** As {@link readDelay} takes it. */
  readonly latencyMs: string;
  readonly faults: readonly FaultRule[];
  readonly strict: boolean;
  readonly runs: Pick<RunSettings, 'outcomes'>;
  readonly specs: readonly OwnSpec[];
  readonly watch: boolean;
  readonly stateFile?: string;
  readonly scenario?: string;
  /** A line for every request. */
  readonly log: boolean;
  /** Nothing but mistakes, and the log if it is asked for. */
  readonly quiet: boolean;
}

/** Every flag; `--help` and the README tell of each. */
export const flags = {
  port: { type: 'string', default: '4010' },
  host: { type: 'string', default: '127.0.0.1' },
  speed: { type: 'string', default: '1' },
  seed: { type: 'string', default: '1' },
  latency: { type: 'string', default: '0' },
  fault: { type: 'string', multiple: true, default: [] as string[] },
  strict: { type: 'boolean', default: false },
  outcomes: { type: 'string' },
  scenario: { type: 'string' },
  'state-file': { type: 'string' },
  spec: { type: 'string', multiple: true },
  watch: { type: 'boolean', default: false },
  log: { type: 'boolean', default: false },
  quiet: { type: 'boolean', default: false },
  version: { type: 'boolean', short: 'v', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/**
 * @throws {UsageError} if something in it is unknown or out of range.
 * @throws {OptionError} if a fault cannot be read.
 */
export function readCommandLine(argv: readonly string[]): CommandLine {
  const { values, positionals } = parse(argv);
  return {
    help: values.help,
    version: values.version,
    providers: [...new Set(positionals)],
    host: readText('host', values.host, 'an address'),
    port: readNumber('port', values.port, /^\d+$/, 65_535, 'a whole number from 0 to 65535'),
    speed: readNumber('speed', values.speed, /^\d+(\.\d+)?$/, 1e9, 'a number from 0 to 1000000000'),
    seed: readNumber(
      'seed',
      values.seed,
      /^\d+$/,
      Number.MAX_SAFE_INTEGER,
      'a whole number from 0 to 9007199254740991',
    ),
    latencyMs: readLatency(values.latency),
    faults: values.fault.map(readFaultFlag),
    strict: values.strict,
    runs: values.outcomes === undefined ? {} : { outcomes: readOutcomes(values.outcomes) },
    specs: (values.spec ?? []).map(readSpecFlag),
    watch: values.watch,
    ...(values['state-file'] === undefined
      ? {}
      : { stateFile: readText('state-file', values['state-file'], 'a file') }),
    ...(values.scenario === undefined ? {} : { scenario: readText('scenario', values.scenario, 'a file') }),
    log: values.log,
    quiet: values.quiet,
  };
}

function parse(argv: readonly string[]) {
  try {
    // pnpm passes on the `--` that separates a script's own arguments.
    const args = argv.filter((argument) => argument !== '--');
    return parseArgs({ args, allowPositionals: true, options: flags });
  } catch (error) {
    // The first line: the rest is about arguments that begin with a dash.
    const message = error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : String(error);
    const [, flag] = /^Option '--([^']+)' argument is ambiguous/.exec(message) ?? [];
    if (flag !== undefined)
      throw new UsageError(
        `--${flag} has no value; one that begins with a dash is written --${flag}=<value>.`,
      );
    const [, unknown] = /^Unknown option '--([^']+)'/.exec(message) ?? [];
    if (unknown === undefined) throw new UsageError(message);
    const advice = suggestion(unknown, Object.keys(flags), '--') || ' --help lists those that there are.';
    throw new UsageError(`Unknown option '--${unknown}'.${advice}`);
  }
}

function readNumber(flag: string, text: string, form: RegExp, highest: number, expected: string): number {
  const value = Number(text);
  if (form.test(text) && value <= highest) return value;
  throw new UsageError(`--${flag} must be ${expected}; got "${text}".`);
}

function readLatency(text: string): string {
  if (readDelay(text)) return text;
  throw new UsageError(`--latency must be ${delayForms}; got "${text}".`);
}

function readSpecFlag(text: string): OwnSpec {
  const spec = readOwnSpec(text);
  if (spec) return spec;
  throw new UsageError(
    `--spec must be a file, or a name of letters, digits, - and _ with a file, as jobs=api/v1.yaml; got "${text}".`,
  );
}

function readText(flag: string, text: string, expected: string): string {
  if (text !== '') return text;
  throw new UsageError(`--${flag} must be ${expected}; got "".`);
}
