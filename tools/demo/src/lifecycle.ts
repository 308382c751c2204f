import { readFileSync } from 'node:fs';
import { specFile } from '@runspec/mock-server';
import { parse } from 'yaml';

/** A state machine of `x-run-lifecycle`: which words a run can begin with, and which may follow which. */
export interface Lifecycle {
  initial: string[];
  transitions: Record<string, string[]>;
}

/** Reads one kind of run's state machine from a provider's spec. */
export function readLifecycle(provider: string, kind: string): Lifecycle {
  const document = parse(readFileSync(specFile(provider), 'utf8')) as {
    'x-run-lifecycle': Record<string, Lifecycle>;
  };
  const lifecycle = document['x-run-lifecycle'][kind];
  if (!lifecycle) throw new Error(`specs/${provider}.openapi.yaml has no kind of run called ${kind}.`);
  return lifecycle;
}

/**
 * The lives that a run can have: for each initial word and each word that ends a run, the shortest way between them, and for
 * each word that none of these passes, the shortest way through it. Together they pass every word that can be reached.
 */
export function listLives({ initial, transitions }: Lifecycle): string[][] {
  const isEnd = (word: string): boolean => (transitions[word] ?? []).length === 0;
  const lives: string[][] = [];
  for (const first of initial) {
    const routes = shortestRoutes(first, transitions);
    for (const [word, route] of routes) if (isEnd(word) && addsAWord(lives, route)) lives.push(route);
    for (const [word, route] of routes) {
      if (isEnd(word) || lives.some((life) => life.includes(word))) continue;
      const rest = [...shortestRoutes(word, transitions)].find(([last]) => isEnd(last))?.[1] ?? [];
      lives.push([...route, ...rest.slice(1)]);
    }
  }
  return lives;
}

function addsAWord(lives: readonly string[][], route: readonly string[]): boolean {
  return route.some((word) => !lives.some((life) => life.includes(word)));
}

/** Breadth first: each word that can be reached, with the way to it. */
function shortestRoutes(first: string, transitions: Lifecycle['transitions']): Map<string, string[]> {
  const routes = new Map([[first, [first]]]);
  for (const [word, route] of routes) {
    for (const next of transitions[word] ?? []) if (!routes.has(next)) routes.set(next, [...route, next]);
  }
  return routes;
}
