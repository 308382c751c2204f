import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { document } from './document.ts';

const main = join(import.meta.dirname, '../src/main.ts');
const folder = mkdtempSync(join(tmpdir(), 'runspec-spec-diff-late-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Has Node refuse the compiler and the generator. */
const refuse = `import { registerHooks } from 'node:module';
registerHooks({
  resolve(name, context, next) {
    if (name === 'typescript' || name.startsWith('@hey-api/')) throw new Error(\`loads \${name}\`);
    return next(name, context);
  },
});`;

function run(before: object, after: object): { readonly code: number | null; readonly error: string } {
  const files = [before, after].map((reply, index) => {
    const path = join(folder, `${index}.yaml`);
    writeFileSync(path, document({ reply }));
    return path;
  });
  const hooks = join(folder, 'refuse.mjs');
  writeFileSync(hooks, refuse);
  const args = ['--conditions=@runspec/source', `--import=${hooks}`, main, ...files];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return { code: status, error: stderr };
}

test('the compiler is loaded where something changed that types may show, and only there', () => {
  const text = { type: 'string' };
  expect(run(text, text)).toEqual({ code: 0, error: '' });
  expect(run(text, { ...text, description: 'Words.' })).toEqual({ code: 0, error: '' });
  expect(run(text, { type: 'number' }).error).toMatch(/loads (typescript|@hey-api)/);
});
