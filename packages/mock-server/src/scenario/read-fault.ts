import type { FaultRule } from '../faults/fault-rule.ts';
import { readFault as readFaultText } from '../faults/read-fault.ts';
import { OptionError } from '../option-error.ts';
import type { ScenarioNode } from './scenario-node.ts';

/** Reads a fault: its text, or a map with the requests that it is for. */
export function readFault(node: ScenarioNode, provider?: string): FaultRule {
  const place = provider === undefined ? {} : { provider };
  if (typeof node.value() === 'string') return { fault: readText(node, node.text('a fault')), ...place };
  const { fault, operationId, runId, rate, times } = node.fields(
    ['fault', 'operationId', 'runId', 'rate', 'times'],
    'a fault',
  );
  if (!fault) return node.fail('a fault must have "fault", as in fault: 503.');
  const text =
    typeof fault.value() === 'number' ? String(fault.value()) : fault.text('a fault, as 503 or reset,');
  return {
    fault: readText(fault, text),
    ...place,
    ...(operationId ? { operationId: operationId.text('an operation id') } : {}),
    ...(runId ? { runId: runId.text('the id of a run') } : {}),
    ...(rate ? { rate: rate.number('a share from 0 to 1', (value) => value >= 0 && value <= 1) } : {}),
    ...(times
      ? { times: times.number('a whole number from 1', (value) => Number.isInteger(value) && value > 0) }
      : {}),
  };
}

/** @returns the text, if it is a fault. */
function readText(node: ScenarioNode, text: string): string {
  try {
    readFaultText(text);
    return text;
  } catch (error) {
    if (error instanceof OptionError) return node.fail(error.message);
    throw error;
  }
}
