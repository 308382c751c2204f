import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { lint } from '../src/lint.ts';
import { edited } from './bad-case.ts';

describe('lint', () => {
  const folder = mkdtempSync(join(tmpdir(), 'spec-lint-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };

  it('says where a document is not YAML, and lints the others', async () => {
    const notYaml = file('not-yaml', 'openapi: 3.1.0\ninfo:\n  title: Acme\n  title: Acme\n');
    const other = file(
      'other',
      edited((document) => document.delete('x-run-lifecycle')),
    );
    const findings = await lint([notYaml, other]);
    expect(findings).toEqual([
      { file: notYaml, line: 4, column: 3, rule: 'yaml', message: expect.stringContaining('unique') },
      expect.objectContaining({ file: other, rule: 'runspec/run-lifecycle' }),
    ]);
  });

  it.each([
    ['an empty document', ''],
    ['a list', '[]'],
    ['nulls', 'openapi: 3.1.0\ninfo:\npaths:\ncomponents:\nx-run-lifecycle:\n'],
    [
      'wrong types',
      'openapi: 3.1.0\ninfo: []\npaths: [1]\ncomponents: x\nx-run-lifecycle: { a: 1, b: [] }\n',
    ],
    ['references to nowhere', "openapi: 3.1.0\npaths: { /a: { $ref: '#/%' }, /b: { $ref: ./b.yaml } }\n"],
    ['a reference to itself', "openapi: 3.1.0\npaths: { /a: { $ref: '#/paths/~1a' } }\n"],
  ])('takes %s', async (_, text) => {
    const odd = file('odd', text);
    const run = lint([odd]);
    await expect(run.then((findings) => findings.length)).resolves.toBeGreaterThan(0);
  });
});
