// What the server tells the page. The console's own modules make it, so that a field renamed there does not compile here.
export type { KindModel, ProviderModel } from '../src/console/describe-model.ts';
export type { RequestRow, RequestView } from '../src/console/describe-request.ts';
export type { RunDetail, RunRow } from '../src/console/describe-run.ts';
export type { Drawing } from '../src/console/layout-machine.ts';
export type { FaultRule } from '../src/faults/fault-rule.ts';

/** `provider/kind` → word → how many runs. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;
