import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createClock } from '../src/clock/clock.ts';
import type { Matched } from '../src/exchange/matched.ts';
import { serializeReply } from '../src/exchange/serialize-reply.ts';
import { toMockRequest } from '../src/exchange/to-mock-request.ts';
import { listProviders } from '../src/index.ts';
import { BoundedMap } from '../src/reply-cache/bounded-map.ts';
import { keptText } from '../src/reply-cache/kept-text.ts';
import { createRuns } from '../src/runs/create-runs.ts';
import type { ProviderSpec } from '../src/spec/provider-spec.ts';
import type { SpecOperation } from '../src/spec/spec-operation.ts';
import { readSpec, sampleRequests } from './sample-requests.ts';

type Command = { advance: number } | { operation: string; body: number; run: number } | { fail: number };

/** Runs whose time stands still but for commands. */
function createWorld(spec: ProviderSpec) {
  const clock = createClock({ speed: 0, startMs: Date.parse('2026-03-01T00:00:00Z') });
  const outcomes = { success: 4, failure: 1, stuck: 1, partial: 2, timeout: 1 };
  const runs = createRuns({ specs: [spec], clock, outcomes });
  const ids: string[] = [];
  const ask = async (operation: SpecOperation, id: string, body = 0) => {
    const samples = sampleRequests(spec, operation);
    const sample = samples[body % samples.length]!;
    const names = [...operation.template.matchAll(/\{([^}]+)\}/g)].map(([, name]) => [name!, id] as const);
    const matched: Matched = {
      provider: spec.provider,
      operation,
      params: Object.fromEntries(names),
      request: toMockRequest(sample.method, sample.path, sample.headers, Buffer.from(sample.body ?? '')),
      owner: 'me',
      baseUrl: 'http://127.0.0.1:1',
      stateless: () => Promise.reject(new Error('Not asked for here.')),
    };
    return runs.respond(matched);
  };
  return {
    runs,
    ids,
    ask,
    async obey(command: Command) {
      if ('advance' in command) return runs.advance(command.advance);
      const id = ids[('fail' in command ? command.fail : command.run) % Math.max(1, ids.length)] ?? 'none';
      if ('fail' in command) {
        const run = runs.get(id);
        // What is over cannot fail, nor can what was deleted.
        if (run && !run.isTerminal)
          await Promise.resolve()
            .then(() => runs.fail(id))
            .catch(() => {});
        return;
      }
      await ask(spec.operations.find((one) => one.id === command.operation)!, id, command.body);
      const known = new Set(ids);
      for (const run of runs.list()) if (!known.has(run.id)) ids.push(run.id);
    },
  };
}

type World = ReturnType<typeof createWorld>;

async function shown({ ask, ids }: World, gets: readonly SpecOperation[]): Promise<unknown[]> {
  const all: unknown[] = [];
  for (const id of ids)
    for (const get of gets) {
      const reply = await ask(get, id);
      all.push(reply && serializeReply(reply));
    }
  return all;
}

describe.each(listProviders())('replies that are kept, of %s', (provider) => {
  const spec = readSpec(provider);
  const gets = spec.operations.filter(({ role }) => role === 'get');
  const changes = spec.operations.filter(({ role }) =>
    ['create', 'cancel', 'delete', 'input'].includes(role ?? ''),
  );
  const creates = changes.filter(({ role }) => role === 'create').map(({ id }) => id);
  const command: fc.Arbitrary<Command> = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        advance: fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 9_000 })),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        operation: fc.constantFrom(...creates, ...changes.map(({ id }) => id)),
        body: fc.nat(3),
        run: fc.nat(5),
      }),
    },
    { weight: 1, arbitrary: fc.record({ fail: fc.nat(5) }) },
  );

  it('are what they would be if nobody had asked before, at any time and after any change', async () => {
    let kept = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(command, { minLength: 2, maxLength: 12 }), async (commands) => {
        const asked = createWorld(spec);
        for (const [index, one] of [{ operation: creates[0]!, body: 0, run: 0 }, ...commands].entries()) {
          await asked.obey(one);
          await shown(asked, gets); // What is kept from here on is what is tried.
          if (index < commands.length && index % 3 > 0) continue;
          const fresh = createWorld(spec);
          await fresh.obey({ operation: creates[0]!, body: 0, run: 0 });
          for (const earlier of commands.slice(0, index)) await fresh.obey(earlier);
          expect(await shown(asked, gets)).toEqual(await shown(fresh, gets));
          for (const id of asked.ids) {
            const reply = await asked.ask(gets[0]!, id);
            if (reply && keptText(reply) !== undefined) kept += 1;
          }
        }
      }),
      { numRuns: 150, seed: 5 },
    );
    expect(kept).toBeGreaterThan(100);
  }, 60_000);

  it('have a body of their own for everybody who reads it', async () => {
    const world = createWorld(spec);
    await world.obey({ operation: creates[0]!, body: 0, run: 0 });
    const read = async () => (await world.ask(gets[0]!, world.ids[0]!))!;
    const first = await read();
    const body = first.body as Record<string, unknown>;
    const before = structuredClone(body);
    for (const name of Object.keys(body)) delete body[name];
    expect((await read()).body).toEqual(before);
    expect(JSON.parse(String(serializeReply(first).payload))).toEqual(before);
    expect(serializeReply({ ...first, body: 'another' }).payload).toBe('"another"');
  });
});

describe('BoundedMap', () => {
  it('never holds more than its weight, and keeps what is asked for', () => {
    const map = new BoundedMap<number, string>(100);
    map.set(0, 'asked for', 10);
    for (let key = 1; key < 1_000; key += 1) {
      map.set(key, 'seen once', 10);
      expect(map.get(0)).toBe('asked for');
      expect(map.size).toBeLessThanOrEqual(10);
    }
    expect(map.get(1)).toBeUndefined();
    map.set(5, 'too heavy', 51);
    expect(map.get(5)).toBeUndefined();
    map.set(0, 'new', 10);
    expect(map.get(0)).toBe('new');
    map.delete(0);
    expect(map.get(0)).toBeUndefined();
    map.clear();
    expect(map.size).toBe(0);
  });
});
