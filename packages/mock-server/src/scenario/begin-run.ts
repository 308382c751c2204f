import { everyone } from '../runs/belongs-to.ts';
import { findPath } from '../runs/find-path.ts';
import { readOutcome } from '../runs/outcome.ts';
import { planSteps } from '../runs/plan-steps.ts';
import { exampleInputs } from '../runs/run-body.ts';
import { formOf, type RunKind } from '../runs/run-kind.ts';
import type { RunRecord } from '../runs/run-record.ts';
import type { ScenarioRun } from './scenario.ts';

/** A run of a scenario as the memory holds it: created some time ago, with all input that it needs, and there for every key. */
export function beginRun(run: ScenarioRun, kind: RunKind, nowMs: number): Omit<RunRecord, 'number'> {
  const { provider, id, queueMs = 2_000, runMs = 20_000, request } = run;
  const { lifecycle } = kind;
  const outcome = readOutcome(kind, run.outcome);
  if (!outcome) throw new TypeError(`A run of ${provider} has no outcome ${run.outcome}.`); // It was checked.
  const ways = lifecycle.initial.flatMap((first) => [findPath(lifecycle, first, outcome.word) ?? []]);
  const path = ways.find((way) => way.length > 0) ?? lifecycle.initial.slice(0, 1);
  const createdAtMs = nowMs - run.ageMs;
  const inputs = exampleInputs(formOf(kind, outcome.word, outcome.example));
  return {
    provider,
    kind: lifecycle.kind,
    id,
    owner: everyone,
    createdAtMs,
    outcome,
    queueMs,
    runMs,
    fields: request,
    steps: planSteps(lifecycle, path, createdAtMs, { queueMs, runMs }),
    isWaiting: false,
    ...(inputs.length > 0 ? { inputs } : {}),
  };
}
