import { derivedUuid } from '../runs/random.ts';
import type { RunKind } from '../runs/run-kind.ts';
import { isRecord } from '../spec/is-record.ts';
import { checkOutcome, readKinds } from './read-kind.ts';
import type { ScenarioRun } from './scenario.ts';
import type { ScenarioNode } from './scenario-node.ts';

const uuid = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/**
 * Reads a run that is there from the start.
 * @param kinds - that can be created; none if the provider is not started, whose runs are then left out.
 * @param number - makes the id of a run that is given none.
 */
export function readRun(
  node: ScenarioNode,
  provider: string,
  kinds: readonly RunKind[],
  number: number,
): ScenarioRun | undefined {
  const run = node.fields(['kind', 'id', 'age', 'outcome', 'queueMs', 'runMs', 'request'], 'a run');
  const among = readKinds(run.kind, provider, kinds);
  const outcome = run.outcome?.text('an outcome') ?? 'success';
  if (run.outcome) checkOutcome(run.outcome, outcome, among);
  const id = run.id?.text('the id of a run') ?? derivedUuid('scenario', provider, String(number));
  const request = run.request?.value() ?? {};
  if (!isRecord(request))
    return run.request?.fail('a map, as in the body of a create request, was expected.');
  const [kind] = among;
  if (!kind) return undefined;
  if (uuid.test(kind.exampleId) && !uuid.test(id))
    run.id?.fail(`the ids of ${provider} are UUIDs; got "${id}".`);
  return {
    provider,
    kind: kind.lifecycle.kind,
    id,
    ageMs: run.age?.durationMs('an age') ?? 0,
    outcome,
    ...(run.queueMs ? { queueMs: run.queueMs.durationMs('a duration') } : {}),
    ...(run.runMs ? { runMs: run.runMs.durationMs('a duration') } : {}),
    request,
  };
}
