import { expect, test } from 'vitest';
import { compareReports } from '../src/compare-reports.ts';

const path = 'packages/acme-client/api/index.api.md';

test('files that agree give nothing', () => {
  expect(compareReports([{ path, wanted: 'a\n', found: 'a\n' }])).toEqual([]);
});

test('a report that nobody has written is missing', () => {
  expect(compareReports([{ path, wanted: 'a\n' }])).toEqual([`${path} is missing`]);
});

test('a report of an entry that is gone is named', () => {
  expect(compareReports([{ path, found: 'a\n' }])).toEqual([`${path} reports what is no longer there`]);
});

test('shows the lines that differ, and not the others', () => {
  const [finding] = compareReports([{ path, wanted: 'a\nb\nd\n', found: 'a\nc\nd\n' }]);
  expect(finding).toBe(`${path} is out of date:\n  -c\n  +b`);
});

test('a long difference is cut', () => {
  const wanted = Array.from({ length: 20 }, (_, index) => `line ${index}\n`).join('');
  const [finding] = compareReports([{ path, wanted, found: '' }]);
  expect(finding).toContain('… 8 more lines');
});
