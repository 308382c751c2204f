import type { Clock } from '../clock/clock.ts';
import type { Matched } from '../exchange/matched.ts';
import type { SpecOperation } from '../spec/spec-operation.ts';
import { belongsTo } from './belongs-to.ts';
import type { Random } from './random.ts';
import { type RunAt, runAt } from './run-body.ts';
import type { RunKind } from './run-kind.ts';
import type { RunRecord } from './run-record.ts';
import type { RunSpec } from './run-spec.ts';
import type { RunStore } from './run-store.ts';
import type { RunsOptions } from './runs.ts';

/** What all runs of a mock server share. */
export interface RunMemory {
  readonly clock: Clock;
  readonly store: RunStore;
  readonly random: Random;
  readonly options: RunsOptions;
  nextNumber(): number;
}

/** A request about runs, with all that is needed to answer it. */
export interface Ask {
  readonly matched: Matched;
  readonly operation: SpecOperation;
  readonly runSpec: RunSpec;
  /** The kind of run that the operation is about, and the one as which its runs are created. */
  readonly kind: RunKind;
  readonly created: RunKind;
  readonly memory: RunMemory;
  /** The virtual time of the request. */
  readonly nowMs: number;
}

/** The run that a request names; undefined if there is none, or none that its key has created. */
export function findRun({ matched, kind, memory }: Ask): RunRecord | undefined {
  const id = matched.params[kind.runParam];
  const run = id === undefined ? undefined : memory.store.find(matched.provider, id);
  return run && belongsTo(run, matched.owner) && run.kind === kind.createdAs ? run : undefined;
}

/** A run as the operation shows it now. */
export function lookAt({ kind, created, runSpec, nowMs }: Ask, run: RunRecord): RunAt {
  return runAt(run, kind, created, runSpec.facts, nowMs);
}
