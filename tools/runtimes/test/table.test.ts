import { expect, it } from 'vitest';
import type { SuiteResult } from '../src/portable/suite-result.ts';
import { printDocument, printProgress, printTable } from '../src/print-table.ts';
import { runtimes } from '../src/runtimes.ts';
import { summarize } from '../src/summarize.ts';

const found = { runtime: runtimes[0]!, program: '/node', version: '20.19.0' };
const result = (suite: SuiteResult['suite'], title: string, problem?: string): SuiteResult => ({
  suite,
  title,
  ok: problem === undefined,
  problem,
  elapsedMs: 1,
});
const results = [result('contract', 'a'), result('contract', 'b'), result('faults', 'c')];
const report = { found, results, problem: undefined, elapsedMs: 12_345 };
const expected = { contract: 2, faults: 1 };

it('counts what passed', () => {
  expect(summarize(report, expected)).toEqual({
    id: 'node-20',
    title: 'Node 20.19',
    version: '20.19.0',
    contract: { passed: 2, total: 2 },
    faults: { passed: 1, total: 1 },
    seconds: 12.3,
    problems: [],
  });
});

it.each([
  [
    'a case that failed',
    { results: [...results.slice(1), result('contract', 'a', 'expected 1')] },
    /^contract: a: expected 1$/,
  ],
  ['a runtime that crashed', { problem: 'gone' }, /^gone$/],
  [
    'a case that is not there',
    { results: results.slice(1) },
    /^contract: 1 different cases reported, 2 expected$/,
  ],
  [
    'a case that is there twice',
    { results: [result('contract', 'b'), ...results.slice(1)] },
    /^contract: 1 different/,
  ],
  [
    'a case too many',
    { results: [...results, result('faults', 'd')] },
    /^faults: 2 different cases reported, 1/,
  ],
])('has a problem with %s', (_what, change, problem) => {
  const { problems } = summarize({ ...report, ...change }, expected);
  expect(problems).toEqual([expect.stringMatching(problem)]);
});

it('prints a line for people, with what went wrong', () => {
  const row = summarize({ ...report, problem: 'one\ntwo' }, expected);
  expect(printProgress(row)).toBe(
    'Node 20.19 20.19.0: contract 2 of 2, faults 1 of 1, 12.3 s: 1 problems\n  one\n    two',
  );
  const many = { ...row, problems: Array.from({ length: 25 }, (_item, index) => `problem ${index}`) };
  expect(printProgress(many).split('\n').at(-1)).toBe('  … and 5 more');
});

it('prints a table in which what was not run is named', () => {
  const rows = [summarize(report, expected)];
  const table = { rows, missing: [{ id: 'bun', title: 'Bun' }] };
  expect(printTable(table)).toBe(
    [
      '| Runtime    | Version | Contract cases | Fault rows | Seconds |',
      '| ---------- | ------- | -------------- | ---------- | ------- |',
      '| Node 20.19 | 20.19.0 | 2 of 2         | 1 of 1     | 12.3    |',
      '| Bun        | not run | –              | –          | –       |',
      '',
    ].join('\n'),
  );
  expect(printDocument(table)).toContain(printTable(table));
});
