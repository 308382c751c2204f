import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { pruneTypes } from '../src/prune-types.ts';

it('pruneTypes removes what nothing uses, with its comment, and what only that used', () => {
  const folder = mkdtempSync(join(tmpdir(), 'runspec-prune-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const types = join(folder, 'types.gen.ts');
  writeFileSync(
    types,
    '/** Dead. */\nexport type Dead = { inner: OnlyForDead };\n\nexport type OnlyForDead = string;\n\n/** Kept. */\nexport type Kept = { part: Part };\n\nexport type Part = 1;\n',
  );
  writeFileSync(join(folder, 'paths.gen.ts'), "import type { Kept } from './types.gen.ts';\n");
  pruneTypes(folder);
  expect(readFileSync(types, 'utf8').trim()).toBe(
    '/** Kept. */\nexport type Kept = { part: Part };\n\nexport type Part = 1;',
  );
});
