import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readContractPlan } from '@runspec/contract/plan';
import { startMockServer } from '@runspec/mock-server';
import { allProviders } from '@runspec/providers';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Sender } from '../consumers/sender.ts';
import type { Side } from '../src/compare.ts';
import { compile } from '../src/compile.ts';
import { findCompilers } from '../src/find-compilers.ts';
import { renderConsumer } from '../src/render-consumer.ts';

type Call = (sender: Sender) => Record<string, () => Promise<unknown>>;

// What a provider without hand-written calls gets, for those that have some.
const names = ['duck', 'nclue', 'thymia'];
const sides: readonly Side[] = ['ours', 'theirs'];
const generated = join(import.meta.dirname, '../generated');
const plan = readContractPlan();

beforeAll(() => {
  for (const provider of allProviders.filter(({ name }) => names.includes(name))) {
    for (const side of sides) {
      for (const [file, content] of renderConsumer(side, provider, plan[provider.name]!, '../../../')) {
        const path = join(generated, `rendered-${side}`, file);
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, content);
      }
    }
  }
});

describe('renderConsumer', () => {
  it('prints what compiles', async () => {
    const include = sides.map((side) => `generated/rendered-${side}`);
    const { output } = await compile({ compiler: findCompilers().at(-1)!, include, skipLibCheck: true }, []);
    expect(output).toBe('');
  });

  it.each(names)('prints calls to %s that get the same by both ways', async (name) => {
    await using mock = await startMockServer({ stateless: true });
    const sender: Sender = { baseUrl: mock.urls[name] ?? '', fetch };
    const found = await Promise.all(
      sides.map(async (side) => {
        const { call }: { call: Call } = await import(join(generated, `rendered-${side}/calls/${name}.ts`));
        const values: Record<string, unknown> = {};
        for (const [operation, ask] of Object.entries(call(sender))) values[operation] = await ask();
        return values;
      }),
    );
    expect(Object.keys(found[0]!)).toEqual(plan[name]!.operations.map(({ id }) => id));
    expect(found[0]).toEqual(found[1]);
  });

  it('refuses what is no JSON, naming the operation', () => {
    const modzy = allProviders.find(({ name }) => name === 'modzy')!;
    expect(() => renderConsumer('ours', modzy, plan['modzy']!, '../')).toThrow(
      /^appendJobInput sends multipart/,
    );
  });
});
