import { type Scenario, scenarios } from './scenarios.ts';

/** How many calls of each scenario ended as expected, and how the others did. */
export interface OutcomeCount {
  add(scenario: Scenario, outcome: string): void;
  list(): { scenario: Scenario; calls: number; unexpected: number; examples: string }[];
}

/** Keeps counts, and each different unexpected outcome once; nothing that grows with the calls. */
export function countOutcomes(): OutcomeCount {
  const counts = new Map(
    scenarios.map((scenario) => [scenario, { calls: 0, unexpected: 0, others: new Set<string>() }]),
  );
  return {
    add(scenario, outcome) {
      const count = counts.get(scenario);
      if (count === undefined) throw new Error('No such scenario.');
      count.calls += 1;
      if (outcome === scenario.expected) return;
      count.unexpected += 1;
      if (count.others.size < 5) count.others.add(outcome);
    },
    list: () =>
      [...counts].map(([scenario, { calls, unexpected, others }]) => ({
        scenario,
        calls,
        unexpected,
        examples: [...others].join(' / '),
      })),
  };
}
