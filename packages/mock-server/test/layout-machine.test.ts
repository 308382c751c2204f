import { describe, expect, it } from 'vitest';
import { layoutMachine } from '../src/console/layout-machine.ts';
import { listProviders } from '../src/index.ts';
import { prune } from '../src/prune.ts';
import { readLifecycles } from '../src/spec/lifecycle.ts';
import { readSpec } from './sample-requests.ts';

const machines = listProviders().flatMap((provider) =>
  readLifecycles(readSpec(provider).document).map((lifecycle) => ({
    name: `${provider} ${lifecycle.kind}`,
    lifecycle,
  })),
);

describe.each(machines)('the drawing of $name', ({ lifecycle }) => {
  const { nodes, edges, width, height, nodeHeight } = layoutMachine(lifecycle);

  it('has every word once, and every transition', () => {
    expect(nodes.map(({ word }) => word).sort()).toEqual(Object.keys(lifecycle.transitions).sort());
    const drawn = edges.map(({ from, to }) => `${from} ${to}`);
    const wanted = Object.entries(lifecycle.transitions).flatMap(([from, all]) =>
      all.map((to) => `${from} ${to}`),
    );
    expect(drawn.sort()).toEqual(wanted.sort());
  });

  it('begins at the left, ends at the right, and nothing lies on another', () => {
    const ends = nodes.filter(({ isTerminal }) => isTerminal);
    const others = nodes.filter(({ isTerminal }) => !isTerminal);
    const right = Math.max(...others.map(({ x, width: wide }) => x + wide));
    expect(Math.min(...ends.map(({ x }) => x))).toBeGreaterThan(right);
    expect(
      nodes.some(({ x, isInitial }) => isInitial && x === Math.min(...nodes.map((node) => node.x))),
    ).toBe(true);
    for (const one of nodes) {
      expect(one.x + one.width).toBeLessThan(width);
      expect(one.y + nodeHeight).toBeLessThan(height);
      for (const other of nodes)
        if (one !== other && one.x < other.x + other.width && other.x < one.x + one.width)
          expect(Math.abs(one.y - other.y)).toBeGreaterThan(nodeHeight);
    }
  });
});

describe('layoutMachine', () => {
  it('draws machines that go back, and words that lead nowhere', () => {
    const transitions = { a: ['b'], b: ['a', 'b', 'done'], lost: [], done: [] };
    const drawing = layoutMachine({ kind: 'k', id: '/id', status: '/status', initial: ['a'], transitions });
    expect(drawing.edges).toHaveLength(4);
    expect(drawing.edges.every(({ path }) => !path.includes('NaN'))).toBe(true);
  });
});

describe('prune', () => {
  it('gives back what is small, and the beginning of what is not', () => {
    const small = { id: 1, steps: [{ name: 'a' }] };
    expect(prune(small)).toBe(small);
    const list = prune(Array.from({ length: 10_000 }, (_one, index) => ({ index }))) as unknown[];
    expect(list.length).toBeLessThan(500);
    expect(list.at(-1)).toBe(`… ${10_000 - list.length + 1} more`);
    expect(JSON.stringify(prune({ text: 'x'.repeat(1_000_000) })).length).toBeLessThan(17_000);
  });
});
