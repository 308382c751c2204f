import type { FaultRule } from '../faults/fault-rule.ts';
import { readNamedFile } from '../read-named-file.ts';
import type { RunKind } from '../runs/run-kind.ts';
import { readFault } from './read-fault.ts';
import { readRule } from './read-rule.ts';
import { readRun } from './read-run.ts';
import type { Scenario, ScenarioRule, ScenarioRun } from './scenario.ts';
import { ScenarioError } from './scenario-error.ts';
import { parseScenario, type ScenarioNode } from './scenario-node.ts';

/** What a scenario can speak of. */
export interface ScenarioScope {
  /** Every provider that there is, started or not. */
  readonly providers: readonly string[];
  /** The kinds of runs of a provider that is started; empty for another, whose outcomes are then not checked. */
  kinds(provider: string): readonly RunKind[];
  /** The ids of the operations of those that are started: of all, or of one provider; empty for one that is not started. */
  operations(provider?: string): readonly string[];
}

/**
 * Reads a scenario file.
 * @throws {ScenarioError} if it cannot be read, or anything in it is unknown or of the wrong type.
 */
export function readScenario(file: string, scope: ScenarioScope): Scenario {
  const { providers, faults } = parseScenario(file, readNamedFile(file, 'a scenario', ScenarioError)).fields(
    ['providers', 'faults'],
    'a scenario',
  );
  const rules: ScenarioRule[] = [];
  const runs: ScenarioRun[] = [];
  const allFaults: FaultRule[] = (faults?.items('a list of faults') ?? []).map((node) =>
    readFault(node, scope.operations()),
  );
  for (const [provider, node] of providers?.entries('a map from provider to rules and runs') ?? []) {
    if (!scope.providers.includes(provider))
      node.fail(`there is no provider "${provider}". Known: ${scope.providers.join(', ')}.`);
    const part = node.fields(['rules', 'runs', 'faults'], 'a provider');
    const itemsOf = (list: ScenarioNode | undefined, what: string): ScenarioNode[] =>
      list?.items(`a list of ${what}`) ?? [];
    const kinds = scope.kinds(provider).filter(({ lifecycle, createdAs }) => lifecycle.kind === createdAs);
    for (const rule of itemsOf(part.rules, 'rules')) rules.push(readRule(rule, provider, kinds));
    for (const fault of itemsOf(part.faults, 'faults')) {
      const read = readFault(fault, scope.operations(provider), provider);
      if (scope.operations(provider).length > 0) allFaults.push(read); // Of a provider that is not started, there is nothing to play.
    }
    const seen = new Set<string>();
    for (const one of itemsOf(part.runs, 'runs')) {
      const run = readRun(one, provider, kinds, runs.length + 1);
      if (!run) continue;
      if (seen.has(run.id)) one.fail(`the id ${run.id} is there twice.`);
      seen.add(run.id);
      runs.push(run);
    }
  }
  return { rules, runs, faults: allFaults };
}
