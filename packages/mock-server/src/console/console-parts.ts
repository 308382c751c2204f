import type { Clock } from '../clock/clock.ts';
import type { FaultSwitch } from '../faults/fault-rule.ts';
import type { RequestLog } from '../request-log.ts';
import type { Runs } from '../runs/runs.ts';
import type { ProviderSpec } from '../spec/provider-spec.ts';

/** What the console and the API reference show. */
export interface ConsoleParts {
  /** Those that are served now. */
  specs(): readonly ProviderSpec[];
  readonly runs: Pick<Runs, 'records' | 'kinds' | 'get' | 'fail' | 'cancel'>;
  readonly clock: Clock;
  readonly log: Pick<RequestLog, 'heads' | 'find' | 'details'>;
  /** The base URL of each provider's mock. */
  readonly urls: Readonly<Record<string, string>>;
  readonly faults: FaultSwitch;
  /** Whether signatures are verified. */
  readonly isStrict: boolean;
}

/** {@link ConsoleParts}, and where they are shown. */
export interface ConsoleOptions extends ConsoleParts {
  /** The address or name that the servers listen on, as it was given. */
  readonly host: string;
}
