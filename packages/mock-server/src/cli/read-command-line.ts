import { parseArgs } from 'node:util';
import { UsageError } from './usage-error.ts';

/** What the command was told to do. */
export interface CommandLine {
  readonly help: boolean;
  /** Empty: every one. */
  readonly providers: readonly string[];
  readonly host: string;
  readonly port: number;
  readonly speed: number;
  readonly seed: number;
  readonly latencyMs: number;
}

const flags = {
  port: { type: 'string', default: '4010' },
  host: { type: 'string', default: '127.0.0.1' },
  speed: { type: 'string', default: '1' },
  seed: { type: 'string', default: '1' },
  latency: { type: 'string', default: '0' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** Longer timers fire at once. */
const longestDelayMs = 2_147_483_647;

/** @throws {UsageError} if something in it is unknown or out of range. */
export function readCommandLine(argv: readonly string[]): CommandLine {
  const { values, positionals } = parse(argv);
  return {
    help: values.help,
    providers: [...new Set(positionals)],
    host: values.host,
    port: readNumber('port', values.port, /^\d+$/, 65_535, 'a whole number from 0 to 65535'),
    speed: readNumber('speed', values.speed, /^\d+(\.\d+)?$/, 1e9, 'a number from 0 to 1000000000'),
    seed: readNumber(
      'seed',
      values.seed,
      /^\d+$/,
      Number.MAX_SAFE_INTEGER,
      'a whole number from 0 to 9007199254740991',
    ),
    latencyMs: readNumber(
      'latency',
      values.latency,
      /^\d+$/,
      longestDelayMs,
      `a whole number of milliseconds from 0 to ${longestDelayMs}`,
    ),
  };
}

function parse(argv: readonly string[]) {
  try {
    // pnpm passes on the `--` that separates a script's own arguments.
    const args = argv.filter((argument) => argument !== '--');
    return parseArgs({ args, allowPositionals: true, options: flags });
  } catch (error) {
    // The first line: the rest is about arguments that begin with a dash.
    throw new UsageError(error instanceof Error ? error.message.split('\n', 1)[0] : String(error));
  }
}

function readNumber(flag: string, text: string, form: RegExp, highest: number, expected: string): number {
  const value = Number(text);
  if (form.test(text) && value <= highest) return value;
  throw new UsageError(`--${flag} must be ${expected}; got "${text}".`);
}
