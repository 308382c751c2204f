import { outcomeNames, readOutcome } from '../runs/outcome.ts';
import type { RunKind } from '../runs/run-kind.ts';
import type { ScenarioNode } from './scenario-node.ts';

/** The kinds that a rule or run is about: the one it names, or all. */
export function readKinds(
  node: ScenarioNode | undefined,
  provider: string,
  kinds: readonly RunKind[],
): readonly RunKind[] {
  if (!node || kinds.length === 0) return kinds;
  const name = node.text('a kind of run');
  const found = kinds.filter(({ lifecycle }) => lifecycle.kind === name);
  if (found.length > 0) return found;
  const known = kinds.map(({ lifecycle }) => lifecycle.kind).join(', ');
  return node.fail(`${provider} creates no runs of kind "${name}". Known: ${known}.`);
}

/** An outcome that one of the kinds has. */
export function checkOutcome(node: ScenarioNode, name: string, kinds: readonly RunKind[]): string {
  if (kinds.length === 0 || kinds.some((kind) => readOutcome(kind, name))) return name;
  const known = [...new Set(kinds.flatMap(outcomeNames))].join(', ');
  return node.fail(`there is no outcome "${name}". Known: ${known}.`);
}
