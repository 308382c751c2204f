import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { partNames } from '../part.ts';
import type { MeasuredPart, Report } from './report.ts';
import { toMarkdown } from './to-markdown.ts';

/**
 * Writes clients.json and clients.md. A part that was not measured now keeps its place, date and figures.
 * @returns the names of the files.
 */
export function writeReport(directory: string, measured: readonly MeasuredPart[]): string[] {
  const jsonPath = join(directory, 'clients.json');
  const earlier = existsSync(jsonPath) ? (JSON.parse(readFileSync(jsonPath, 'utf8')) as Report).parts : [];
  const known = [...measured, ...earlier];
  const report: Report = {
    about: 'Written by `pnpm bench`. Every part says when and where it was measured.',
    parts: partNames.flatMap((name) => known.find(({ part }) => part === name) ?? []),
  };
  mkdirSync(directory, { recursive: true });
  writeFileSync(jsonPath, `${JSON.stringify(report, null, 2)}\n`);
  writeFileSync(join(directory, 'clients.md'), toMarkdown(report));
  return ['clients.json', 'clients.md'].map((name) => `docs/benchmarks/${name}`);
}
