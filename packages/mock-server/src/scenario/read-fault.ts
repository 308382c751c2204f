import type { FaultRule } from '../faults/fault-rule.ts';
import { readFault as readFaultText } from '../faults/read-fault.ts';
import { OptionError } from '../option-error.ts';
import type { ScenarioNode } from './scenario-node.ts';

/**
 * Reads a fault: its text, or a map with the requests that it is for.
 * @param operations - ids of those that it can be for; none if the provider is not started, whose faults are then not checked for it.
 */
export function readFault(node: ScenarioNode, operations: readonly string[], provider?: string): FaultRule {
  const place = provider === undefined ? {} : { provider };
  if (['string', 'number'].includes(typeof node.value())) return { fault: readText(node), ...place };
  const { fault, operationId, runId, rate, times } = node.fields(
    ['fault', 'operationId', 'runId', 'rate', 'times'],
    'a fault',
  );
  if (!fault) return node.fail('a fault must have "fault", as in fault: 503.');
  const operation = operationId?.text('an operation id');
  if (operation !== undefined && operations.length > 0 && !operations.includes(operation))
    operationId?.fail(`there is no operation "${operation}". Known: ${operations.join(', ')}.`);
  return {
    fault: readText(fault),
    ...place,
    ...(operation === undefined ? {} : { operationId: operation }),
    ...(runId ? { runId: runId.text('the id of a run') } : {}),
    ...(rate ? { rate: rate.number('a share from 0 to 1', (value) => value >= 0 && value <= 1) } : {}),
    ...(times
      ? { times: times.number('a whole number from 1', (value) => Number.isInteger(value) && value > 0) }
      : {}),
  };
}

/** A status may be written as a number. */
function readText(node: ScenarioNode): string {
  const value = node.value();
  const text = typeof value === 'number' ? String(value) : node.text('a fault, as 503 or reset,');
  try {
    readFaultText(text);
    return text;
  } catch (error) {
    if (!(error instanceof OptionError)) throw error;
    return node.fail(error.message);
  }
}
