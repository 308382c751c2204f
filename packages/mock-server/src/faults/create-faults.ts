import { OptionError } from '../option-error.ts';
import { createRandom, type Random } from '../runs/random.ts';
import type { ProviderSpec } from '../spec/provider-spec.ts';
import { describeRule } from './describe-rule.ts';
import type { Fault } from './fault.ts';
import type { FaultRule, FaultSwitch } from './fault-rule.ts';
import { readFault } from './read-fault.ts';
import { readFaultRules } from './read-fault-rules.ts';
import type { LimitedFault } from './read-limited-fault.ts';

/** What a rule looks at in a request. */
export interface FaultPlace {
  readonly provider: string;
  /** Absent if no operation fits. */
  readonly operationId?: string;
  /** The parts of its path, percent-decoded; one of them is the id of the run that it is about. */
  readonly parts: readonly string[];
}

/** A fault that is to be played. */
export interface PlayedFault {
  /** As it was written. */
  readonly text: string;
  readonly fault: Fault;
}

/** The faults of a mock: what rules there are, and which of them a request meets. */
export interface Faults extends FaultSwitch {
  /** Whether no request can meet a rule. */
  readonly isEmpty: boolean;
  readonly random: Pick<Random, 'next'>;
  /** The fault of the first rule that hits; it counts as played. */
  draw(place: FaultPlace): PlayedFault | undefined;
  /** Adds a rule for the requests about a run, before the others; it takes the place of an earlier one. */
  addForRun(provider: string, runId: string, fault: LimitedFault): void;
  /** Forgets what was said of runs when they were created, and begins the seed anew; the other rules stay. */
  reset(): void;
}

interface Entry {
  readonly rule: FaultRule;
  readonly fault: Fault;
  left: number;
}

/** How many runs can have a rule of their own from when they were created; beyond that the oldest one goes. */
const mostRuns = 100_000;

/**
 * Makes the faults of a mock.
 * @throws {OptionError} if a rule cannot be read, or is for a provider or an operation that there is not.
 */
export function createFaults(
  specs: readonly Pick<ProviderSpec, 'provider' | 'operations'>[],
  seed: number,
  rules: readonly FaultRule[] = [],
): Faults {
  // A stream of its own, so that runs stay what they are without faults.
  const start = (): Random => createRandom(seed ^ 0x46_41_55_4c);
  const read = (all: readonly FaultRule[]): Entry[] => all.map((rule) => readRule(rule, specs));
  let random = start();
  let ofAll = read(rules);
  const ofRuns = new Map<string, Entry>();

  const hits = ({ rule }: Entry, { provider, operationId, parts }: FaultPlace): boolean =>
    (rule.provider === undefined || rule.provider === provider) &&
    (rule.operationId === undefined || rule.operationId === operationId) &&
    (rule.runId === undefined || parts.includes(rule.runId)) &&
    (rule.rate === undefined || random.next() < rule.rate);
  const play = (entry: Entry): PlayedFault => {
    entry.left -= 1;
    if (entry.left <= 0) {
      ofAll = ofAll.filter((one) => one !== entry);
      const { runId = '' } = entry.rule;
      if (ofRuns.get(runId) === entry) ofRuns.delete(runId);
    }
    return { text: entry.rule.fault, fault: entry.fault };
  };

  return {
    random: { next: () => random.next() },
    get isEmpty() {
      return ofAll.length === 0 && ofRuns.size === 0;
    },
    get rules() {
      return [...ofRuns.values(), ...ofAll].map(({ rule, left }) =>
        rule.times === undefined ? { ...rule } : { ...rule, times: left },
      );
    },
    set(all) {
      ofAll = read(readFaultRules(all));
      ofRuns.clear();
    },
    draw(place) {
      if (ofRuns.size > 0)
        for (const part of place.parts) {
          const entry = ofRuns.get(part);
          if (entry && hits(entry, place)) return play(entry);
        }
      const entry = ofAll.find((one) => hits(one, place));
      return entry && play(entry);
    },
    addForRun(provider, runId, limited) {
      ofRuns.delete(runId);
      ofRuns.set(runId, readRule({ ...limited, provider, runId }, specs));
      const [oldest] = ofRuns.keys();
      if (ofRuns.size > mostRuns && oldest !== undefined) ofRuns.delete(oldest);
    },
    reset() {
      ofRuns.clear();
      random = start();
    },
  };
}

function readRule(rule: FaultRule, specs: readonly Pick<ProviderSpec, 'provider' | 'operations'>[]): Entry {
  const { provider, operationId, rate, times } = rule;
  const fault = readFault(rule.fault);
  const wrong = (why: string): OptionError =>
    new OptionError(`The fault "${describeRule(rule)}" is for ${why}.`);
  const among = specs.filter((spec) => provider === undefined || spec.provider === provider);
  if (among.length === 0) {
    const known = specs.map((spec) => spec.provider).join(', ');
    throw wrong(`the provider "${provider}", which is not mocked here. Mocked: ${known}`);
  }
  const known = among.flatMap(({ operations }) => operations.map(({ id }) => id));
  if (operationId !== undefined && !known.includes(operationId))
    throw wrong(`the operation "${operationId}", which there is not. Known: ${known.join(', ')}`);
  if (rate !== undefined && !(rate >= 0 && rate <= 1)) throw wrong(`a rate of ${rate}, not from 0 to 1`);
  if (times !== undefined && !(Number.isInteger(times) && times > 0))
    throw wrong(`${times} times, not a whole number from 1`);
  return { rule: { ...rule }, fault, left: times ?? Number.POSITIVE_INFINITY };
}
