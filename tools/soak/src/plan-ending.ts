import type { Ending, SoakProvider } from './soak-provider.ts';

const cycle: readonly Ending[] = [
  'success',
  'failure',
  'success',
  'cancel',
  'stuck',
  'success',
  'canceled',
  'stop',
  'success',
  'failure',
];

/** What is to become of the run of that index: four in ten succeed, one gets stuck. What a provider cannot do, it does otherwise. */
export function planEnding(index: number, { cancel }: Pick<SoakProvider, 'cancel'>): Ending {
  const ending = cycle[index % cycle.length] ?? 'success';
  if (cancel) return ending;
  if (ending === 'cancel') return 'stop';
  return ending === 'canceled' ? 'failure' : ending;
}

/** What the mock server is told of it. */
export function outcomeOf(ending: Ending): string {
  return ending === 'cancel' || ending === 'stop' ? 'stuck' : ending;
}
