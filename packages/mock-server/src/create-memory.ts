import { type Clock, createClock } from './clock/clock.ts';
import type { FaultRule } from './faults/fault-rule.ts';
import type { MockOptions } from './mock.ts';
import { listProviders } from './providers.ts';
import { createRuns } from './runs/create-runs.ts';
import type { Runs } from './runs/runs.ts';
import { type UsedScenario, useScenario } from './scenario/use-scenario.ts';
import type { ProviderSpec } from './spec/provider-spec.ts';
import { openStateFile } from './state-file/open-state-file.ts';

/** The runs of a mock, with where they come from and where they are written down. */
export interface Memory {
  readonly runs: Runs;
  readonly clock: Clock;
  /** How many runs were read from the state file. */
  readonly restoredRuns: number;
  /** How many runs the scenario begins with. */
  readonly scenarioRuns: number;
  /** The faults that the scenario asks for, of the providers that are there. */
  readonly faults: readonly FaultRule[];
  /** Forgets all runs; those that the scenario begins with are there again. */
  reset(): void;
  close(): void;
}

/**
 * Makes the memory of a mock.
 * @throws {StateFileError} if the state file cannot be used.
 * @throws {ScenarioError} if the scenario is wrong.
 */
export function createMemory(specs: readonly ProviderSpec[], options: MockOptions): Memory {
  const { seed = 1, speed = 1 } = options;
  const providers = specs.map(({ provider }) => provider);
  const state =
    options.stateFile === undefined ? undefined : openStateFile(options.stateFile, { seed, providers });
  try {
    const resumeAtMs = state?.resumeAtMs;
    const running = options.clock ?? createClock({ speed, ...(resumeAtMs ? { startMs: resumeAtMs } : {}) });
    running.advance(Math.max(0, (resumeAtMs ?? 0) - running.now())); // A clock that was given may be behind.
    const clock = state?.begin(running) ?? running;
    let scenario: UsedScenario | undefined;
    const runs = createRuns({
      specs,
      clock,
      seed,
      planRun: (run) => scenario?.planRun(run),
      ...(state ? { onChange: state.write, restored: state.restored } : {}),
      ...options.runs,
    });
    scenario = useScenario(options.scenario, {
      providers: [...new Set([...listProviders(), ...providers])],
      kinds: (provider) => [...runs.kinds(provider).values()],
      operations: (provider) =>
        specs
          .filter((spec) => provider === undefined || spec.provider === provider)
          .flatMap(({ operations }) => operations.map(({ id }) => id)),
    });
    const restoredRuns = state?.restored.runs.length ?? 0;
    scenario?.begin(runs, clock.now());
    return {
      runs,
      clock,
      restoredRuns,
      scenarioRuns: scenario?.runs.length ?? 0,
      faults: scenario?.faults ?? [],
      reset: () => {
        runs.reset();
        scenario?.begin(runs, clock.now());
      },
      close: () => state?.close(),
    };
  } catch (error) {
    state?.close();
    throw error;
  }
}
