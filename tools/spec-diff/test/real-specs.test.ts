import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { SpecChange } from '../src/change.ts';
import { diffSpecs } from '../src/diff-specs.ts';
import { listProviders, readVersion } from '../src/read-version.ts';

const root = join(import.meta.dirname, '../../..');
const specs = Object.fromEntries(
  listProviders(root, 'work tree').map((provider) => [
    provider,
    readVersion(root, provider, 'work tree').text,
  ]),
);

async function edited(provider: string, edit: (text: string) => string): Promise<readonly SpecChange[]> {
  const text = specs[provider] ?? '';
  const changed = edit(text);
  expect(changed).not.toBe(text);
  const { changes } = await diffSpecs({
    provider,
    from: { label: 'HEAD', text },
    to: { label: 'work tree', text: changed },
    compiler: false,
  });
  return changes;
}

/** The words of a spec's first run, as they stand: `[A, B, C]`. */
function wordsOf(text: string): string {
  const name = /words: ["']?#\/components\/schemas\/(\w+)/.exec(text)?.[1];
  const list = new RegExp(`\n    ${name}:\n(?:      .*\n)*?      enum:((?: .*)?\n(?:        - .*\n)*)`).exec(
    text,
  )?.[1];
  if (list === undefined) throw new Error('The spec has no list of status words.');
  return list;
}

test('the specs are found', () => {
  expect(Object.keys(specs)).toEqual(
    expect.arrayContaining(['duck', 'happyrobot', 'modzy', 'nclue', 'thymia']),
  );
});

test.each(Object.keys(specs))('%s: a status word more is additive', async (provider) => {
  const changes = await edited(provider, (text) => {
    const words = wordsOf(text);
    const more = words.includes('[') ? words.replace(']', ', PAUSED_X]') : `${words}        - PAUSED_X\n`;
    return text.replace(`enum:${words}`, `enum:${more}`);
  });
  const words = changes.filter(({ message }) => message.includes('"PAUSED_X"'));
  expect(words.length).toBeGreaterThan(0);
  expect(words.every(({ touches }) => touches.includes('readers'))).toBe(true);
  expect(changes.map(({ kind }) => kind)).toEqual(changes.map(() => 'additive'));
});

test.each(Object.keys(specs))('%s: the field that has the status gone is breaking', async (provider) => {
  const text = specs[provider] ?? '';
  const schema = /schema: ["']?#\/components\/schemas\/(\w+)["']?\n {4}words/.exec(text)?.[1];
  const field = /\n {4}status: \/(\w+)/.exec(text)?.[1];
  const changes = await edited(provider, (old) => {
    const start = old.indexOf(`\n    ${schema}:\n`);
    return (
      old.slice(0, start) +
      old.slice(start).replace(new RegExp(`\n        ${field}:\n(?:          .*\n|\n)*`), '\n')
    );
  });
  const gone = changes.find(({ rule }) => rule === 'reply-field-gone');
  expect(gone).toMatchObject({ kind: 'breaking', in: 'from' });
  expect(gone?.message).toContain(`field "${field}" of ${schema} is gone`);
  expect(gone?.operations.length).toBeGreaterThan(0);
  expect(text.split('\n')[(gone?.line ?? 0) - 1]).toBe(`        ${field}:`);
});

test.each(Object.keys(specs))('%s: a description is documentation', async (provider) => {
  const changes = await edited(provider, (text) =>
    text.replace(/\n( +)summary: (?!Runs)/, '\n$1summary: Now, '),
  );
  expect(changes).toMatchObject([{ kind: 'documentation', touches: [] }]);
});

test.each(Object.keys(specs))('%s: an operation gone names it', async (provider) => {
  const id = /operationId: (\w+)/.exec(specs[provider] ?? '')?.[1] ?? '';
  const changes = await edited(provider, (text) =>
    text.replace(`operationId: ${id}`, `operationId: ${id}Anew`),
  );
  expect(changes).toMatchObject([{ rule: 'operation-renamed', before: id, after: `${id}Anew` }]);
});

test('a spec that came is one change', async () => {
  const to = { label: 'work tree', text: specs['nclue'] ?? '' };
  const diff = await diffSpecs({ provider: 'nclue', from: { label: 'HEAD', text: '' }, to });
  expect(diff).toMatchObject({ kind: 'additive', changes: [{ rule: 'provider-added' }] });
  expect(diff.changes[0]?.operations.length).toBe(
    readFileSync(join(root, 'specs/nclue.openapi.yaml'), 'utf8').match(/operationId:/g)?.length,
  );
});
