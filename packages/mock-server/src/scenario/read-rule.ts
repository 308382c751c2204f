import type { RunKind } from '../runs/run-kind.ts';
import { checkOutcome, readKinds } from './read-kind.ts';
import type { ScenarioRule } from './scenario.ts';
import type { ScenarioNode } from './scenario-node.ts';

/** Reads a rule. @param kinds - that can be created; none if the provider is not started. */
export function readRule(node: ScenarioNode, provider: string, kinds: readonly RunKind[]): ScenarioRule {
  const rule = node.fields(['kind', 'match', 'nth', 'outcome', 'weights', 'queueMs', 'runMs'], 'a rule');
  const { kind, match, nth, outcome, weights, queueMs, runMs } = rule;
  if (outcome && weights) weights.fail('a rule has either an outcome or weights.');
  if (!outcome && !weights && !queueMs && !runMs)
    node.fail('a rule must say something: outcome, weights, queueMs or runMs.');
  const among = readKinds(kind, provider, kinds);
  return {
    provider,
    ...(kind ? { kind: kind.text('a kind of run') } : {}),
    ...(match ? { match: readMatch(match) } : {}),
    ...(nth
      ? { nth: nth.number('a whole number from 1', (value) => Number.isInteger(value) && value > 0) }
      : {}),
    ...(outcome ? { outcomes: { [checkOutcome(outcome, outcome.text('an outcome'), among)]: 1 } } : {}),
    ...(weights ? { outcomes: readWeights(weights, among) } : {}),
    ...(queueMs ? { queueMs: queueMs.durationMs('a duration') } : {}),
    ...(runMs ? { runMs: runMs.durationMs('a duration') } : {}),
  };
}

function readMatch(node: ScenarioNode): Record<string, unknown> {
  const entries = node.entries('a map from field to value');
  if (entries.length === 0) node.fail('a match must name a field.');
  return Object.fromEntries(entries.map(([field, value]) => [field, value.value()]));
}

function readWeights(node: ScenarioNode, kinds: readonly RunKind[]): Record<string, number> {
  const weights = node.entries('a map from outcome to weight').map(([name, weight]) => {
    const number = weight.number('a weight, a number of 0 or more,', (value) => value >= 0 && value < 1e9);
    return [checkOutcome(weight, name, kinds), number] as const;
  });
  if (!weights.some(([, weight]) => weight > 0)) node.fail('a weight must be more than 0.');
  return Object.fromEntries(weights);
}
