import type { FaultRule } from './fault-rule.ts';

/** A rule in one line: `429;retry-after=2 at nclue.getTaskRun, 10 % of them, 3 times`. */
export function describeRule({ fault, provider, operationId, runId, rate, times }: FaultRule): string {
  const place = [provider, operationId].filter((part) => part !== undefined).join('.');
  return [
    place === '' ? fault : `${fault} at ${place}`,
    ...(runId === undefined ? [] : [`run ${runId}`]),
    ...(rate === undefined ? [] : [`${Math.round(rate * 10_000) / 100} % of them`]),
    ...(times === undefined ? [] : [times === 1 ? 'once' : `${times} times`]),
  ].join(', ');
}
