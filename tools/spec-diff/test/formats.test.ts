import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { formatGithub } from '../src/format/format-github.ts';
import { formatMarkdown } from '../src/format/format-markdown.ts';
import { formatText } from '../src/format/format-text.ts';
import { emptyDiff, sampleDiff } from './sample-diff.ts';

const golden = (name: string): string => join(import.meta.dirname, 'golden', name);
const diffs = [sampleDiff, emptyDiff];

test('text', async () => {
  await expect(`${formatText(diffs, false)}\n`).toMatchFileSnapshot(golden('text.txt'));
});

test('text with colors says the same', () => {
  const colored = formatText(diffs, true);
  expect(colored).not.toBe(formatText(diffs, false));
  expect(stripVTControlCharacters(colored)).toBe(formatText(diffs, false));
});

test('Markdown', async () => {
  await expect(`${formatMarkdown(diffs)}\n`).toMatchFileSnapshot(golden('markdown.md'));
});

test('annotations', async () => {
  const text = formatGithub(diffs);
  await expect(`${text}\n`).toMatchFileSnapshot(golden('github.txt'));
  expect(text.split('\n').every((line) => /^::(error|warning|notice) file=/.test(line))).toBe(true);
});

test('no changes are said, too', () => {
  expect(formatText([emptyDiff], false)).toContain('No changes in');
  expect(formatMarkdown([emptyDiff])).toContain('No changes.');
  expect(formatGithub([emptyDiff])).toBe('No changes.');
});
