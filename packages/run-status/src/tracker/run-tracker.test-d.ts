import { expectTypeOf } from 'vitest';
import type { DuckRun, DuckRuns } from '../duck/index.ts';
import { createRunTracker, type RunChange, type RunWaitError, watchRuns } from '../index.ts';
import type { NclueRun, NclueRuns } from '../nclue/index.ts';

declare const duck: DuckRuns;
declare const nclue: NclueRuns;

const tracker = createRunTracker({ duck, nclue });
for await (const change of tracker) {
  expectTypeOf(change).toEqualTypeOf<RunChange<DuckRun | NclueRun>>();
  if (change.error) expectTypeOf(change.error).toEqualTypeOf<RunWaitError<DuckRun | NclueRun>>();
  else expectTypeOf(change.run).toEqualTypeOf<DuckRun | NclueRun>();
}
for await (const { run, previous } of watchRuns(duck, ['a'])) {
  expectTypeOf(run).toEqualTypeOf<DuckRun | undefined>();
  expectTypeOf(previous).toEqualTypeOf<DuckRun | undefined>();
}
