import { isDeepStrictEqual } from 'node:util';
import { readPointer } from '../runs/json-pointer.ts';
import type { NewRun, PlanRun } from '../runs/run-plan.ts';
import { isRecord } from '../spec/is-record.ts';
import type { ScenarioRule } from './scenario.ts';

/** Plans runs by rules. */
export interface Planner {
  readonly plan: PlanRun;
  /** Begins to count anew. */
  reset(): void;
}

/** Makes a planner: of the rules that fit a run, the first one decides. A rule for the nth run counts those that fit it otherwise. */
export function createPlanner(rules: readonly ScenarioRule[]): Planner {
  const counts = new Map<ScenarioRule, number>();
  return {
    plan: (run) => {
      let decided: ScenarioRule | undefined;
      for (const rule of rules) {
        if (!fits(rule, run)) continue;
        const count = (counts.get(rule) ?? 0) + 1;
        counts.set(rule, count);
        if (rule.nth === undefined || rule.nth === count) decided ??= rule;
      }
      return decided;
    },
    reset: () => counts.clear(),
  };
}

function fits({ provider, kind, match = {} }: ScenarioRule, run: NewRun): boolean {
  if (provider !== run.provider || (kind !== undefined && kind !== run.kind)) return false;
  const { body } = run.request;
  return Object.entries(match).every(([field, expected]) => {
    const said = field.startsWith('/')
      ? readPointer(body, field)
      : isRecord(body) && Object.hasOwn(body, field)
        ? body[field]
        : run.params[field];
    return isDeepStrictEqual(said, expected);
  });
}
