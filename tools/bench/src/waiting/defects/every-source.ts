import { allProviders, type Provider } from '@runspec/providers';
import type { RunSource } from '@runspec/run-status';
import type { VirtualClock } from '../virtual-clock.ts';

/** Every source there is, on its real client, at a server that always says the same word. Time stands still during a check. */
export function everySource(word: string, clock: VirtualClock): RunSource[] {
  const sources = allProviders.flatMap((provider) => {
    const fetch = async () => Response.json(replyOf(provider, word));
    return Object.values(provider.mappings).map(({ source }) => source({ fetch }));
  });
  // NCLUE's signature is made on another thread.
  return sources.map((source) => ({ ...source, get: (id, call) => clock.hold(source.get(id, call)) }));
}

/** The provider's sample of a run, in which the id is `r1` and the status another word. */
function replyOf({ samples, mappings }: Provider, word: string): object {
  const known = Object.values(mappings).flatMap(({ states }) => Object.keys(states));
  const fields = Object.entries(samples.run).map(([name, value]) => {
    if (value === samples.id) return [name, 'r1'];
    return [name, known.some((one) => one === value) ? word : value];
  });
  return Object.fromEntries(fields);
}
