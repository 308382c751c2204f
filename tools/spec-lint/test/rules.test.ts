import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../src/finding.ts';
import { lint } from '../src/lint.ts';
import plugin from '../src/plugin.ts';
import { edited, goodFile } from './bad-case.ts';
import { acceptedCases } from './cases/accepted.ts';
import { enumCases } from './cases/enums.ts';
import { exampleCases } from './cases/examples.ts';
import { lifecycleCases } from './cases/lifecycle.ts';
import { operationCases } from './cases/operations.ts';
import { paginationCases } from './cases/pagination.ts';

const ours = Object.keys(plugin().rules.oas3);
const cases = [...lifecycleCases, ...enumCases, ...exampleCases, ...operationCases, ...paginationCases].map(
  (badCase, index) => ({
    ...badCase,
    rule: ours.includes(badCase.rule) ? `runspec/${badCase.rule}` : badCase.rule,
    text: edited(badCase.edit),
    fileName: `${index}.openapi.yaml`,
  }),
);
const accepted = acceptedCases.map(({ what, edit }, index) => ({
  what,
  text: edited(edit),
  fileName: `accepted-${index}.openapi.yaml`,
}));
const documents = [...accepted, ...cases];

describe('rules', () => {
  const folder = mkdtempSync(join(tmpdir(), 'spec-lint-'));
  let findings: Finding[] = [];

  // One run for all documents: starting Redocly takes longer than linting them.
  beforeAll(async () => {
    for (const { fileName, text } of documents) writeFileSync(join(folder, fileName), text);
    findings = await lint([goodFile, ...documents.map(({ fileName }) => join(folder, fileName))]);
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  it('find nothing in the good document', () => {
    expect(findings.filter(({ file }) => file === goodFile)).toEqual([]);
  });

  it.each(accepted)('find nothing in $what', ({ fileName }) => {
    expect(findings.filter(({ file }) => file === join(folder, fileName))).toEqual([]);
  });

  it.each(cases)('$rule finds $what', ({ rule, says, at, text, fileName }) => {
    const found = findings.filter(({ file }) => file === join(folder, fileName));
    const lines = text.split('\n').map((line) => line.trim());
    // The whole line where it is another one, so that a failure shows it.
    const shownLine = (line = '') => (line.startsWith(at) ? at : line);
    const shown = found.map(({ rule, message, line }) => ({ rule, message, at: shownLine(lines[line - 1]) }));
    expect(shown).toEqual([{ rule, message: expect.stringMatching(says), at }]);
  });

  it.each(ours)('%s has a document that breaks it', (rule) => {
    expect(cases.map((badCase) => badCase.rule)).toContain(`runspec/${rule}`);
  });
});
