import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../src/finding.ts';
import { lint } from '../src/lint.ts';
import plugin from '../src/plugin.ts';
import { broken, goodFile } from './bad-case.ts';
import { exampleCases } from './cases/examples.ts';
import { lifecycleCases } from './cases/lifecycle.ts';
import { operationCases } from './cases/operations.ts';

const ours = Object.keys(plugin().rules.oas3);
const cases = [...lifecycleCases, ...exampleCases, ...operationCases].map((badCase, index) => ({
  ...badCase,
  rule: ours.includes(badCase.rule) ? `runspec/${badCase.rule}` : badCase.rule,
  text: broken(badCase.edit),
  fileName: `${index}.openapi.yaml`,
}));

describe('rules', () => {
  const folder = mkdtempSync(join(tmpdir(), 'spec-lint-'));
  let findings: Finding[] = [];

  // One run for all documents: starting Redocly takes longer than linting them.
  beforeAll(async () => {
    for (const { fileName, text } of cases) writeFileSync(join(folder, fileName), text);
    findings = await lint([goodFile, ...cases.map(({ fileName }) => join(folder, fileName))]);
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  it('find nothing in the good document', () => {
    expect(findings.filter(({ file }) => file === goodFile)).toEqual([]);
  });

  it.each(cases)('$rule finds $what', ({ rule, says, at, text, fileName }) => {
    const found = findings.filter(({ file }) => file === join(folder, fileName));
    const lines = text.split('\n');
    const shown = found.map(({ line, ...rest }) => ({
      rule: rest.rule,
      message: rest.message,
      at: lines[line - 1]?.trim(),
    }));
    expect(shown).toEqual([
      { rule, message: expect.stringMatching(says), at: expect.stringMatching(startingWith(at)) },
    ]);
  });

  it.each(ours)('%s has a document that breaks it', (rule) => {
    expect(cases.map((badCase) => badCase.rule)).toContain(`runspec/${rule}`);
  });
});

const startingWith = (text: string): RegExp => new RegExp(`^${RegExp.escape(text)}`);
