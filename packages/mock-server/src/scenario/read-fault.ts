import type { FaultRule } from '../faults/fault-rule.ts';
import type { ScenarioNode } from './scenario-node.ts';

/** Reads a fault: its text, or a map with the requests that it is for. Whether the text is one is for the faults to say. */
export function readFault(node: ScenarioNode, provider?: string): FaultRule {
  const place = provider === undefined ? {} : { provider };
  if (typeof node.value() === 'string') return { fault: node.text('a fault'), ...place };
  const { fault, operationId, runId, rate, times } = node.fields(
    ['fault', 'operationId', 'runId', 'rate', 'times'],
    'a fault',
  );
  if (!fault) return node.fail('a fault must have "fault", as in fault: 503.');
  const text =
    typeof fault.value() === 'number' ? String(fault.value()) : fault.text('a fault, as 503 or reset,');
  return {
    fault: text,
    ...place,
    ...(operationId ? { operationId: operationId.text('an operation id') } : {}),
    ...(runId ? { runId: runId.text('the id of a run') } : {}),
    ...(rate ? { rate: rate.number('a share from 0 to 1', (value) => value >= 0 && value <= 1) } : {}),
    ...(times
      ? { times: times.number('a whole number from 1', (value) => Number.isInteger(value) && value > 0) }
      : {}),
  };
}
