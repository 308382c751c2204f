import type { FaultRule } from '../faults/fault-rule.ts';
import type { PlanRun } from '../runs/run-plan.ts';
import type { Runs } from '../runs/runs.ts';
import { beginRun } from './begin-run.ts';
import { createPlanner } from './create-planner.ts';
import { readScenario, type ScenarioScope } from './read-scenario.ts';
import type { Scenario } from './scenario.ts';

/** A scenario at work. */
export interface UsedScenario {
  /** For the `faults` of a mock. */
  readonly faults: readonly FaultRule[];
  readonly runs: Scenario['runs'];
  readonly planRun: PlanRun;
  /** Puts the runs that are there from the start into the memory, and begins to count anew. */
  begin(runs: Runs, nowMs: number): void;
}

/**
 * Reads a scenario and puts it to work.
 * @param file - undefined for none.
 * @throws {ScenarioError} if it is wrong.
 */
export function useScenario(file: string | undefined, scope: ScenarioScope): UsedScenario | undefined {
  if (file === undefined) return undefined;
  const scenario = readScenario(file, scope);
  const planner = createPlanner(scenario.rules);
  return {
    faults: scenario.faults,
    runs: scenario.runs,
    planRun: planner.plan,
    begin: (runs, nowMs) => {
      planner.reset();
      for (const run of scenario.runs) {
        const kind = runs.kinds(run.provider).get(run.kind);
        if (kind) runs.put(beginRun(run, kind, nowMs));
      }
    },
  };
}
