import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type MeasuredPart, type Report, type ReportFile, reportFiles } from './report.ts';
import { toMarkdown } from './to-markdown.ts';

/**
 * Writes the files that the measured parts are for. A part that was not measured now keeps its place, date and figures.
 * @returns the names of the files.
 */
export function writeReport(directory: string, measured: readonly MeasuredPart[]): string[] {
  mkdirSync(directory, { recursive: true });
  return reportFiles
    .filter(({ parts }) => measured.some(({ part }) => parts.includes(part)))
    .flatMap((file) => writeFile(directory, file, measured));
}

function writeFile(directory: string, file: ReportFile, measured: readonly MeasuredPart[]): string[] {
  const jsonPath = join(directory, `${file.name}.json`);
  const earlier = existsSync(jsonPath) ? (JSON.parse(readFileSync(jsonPath, 'utf8')) as Report).parts : [];
  const known = [...measured, ...earlier];
  const report: Report = {
    about: 'Written by `pnpm bench`. Every part says when and where it was measured.',
    parts: file.parts.flatMap((name) => known.find(({ part }) => part === name) ?? []),
  };
  writeFileSync(jsonPath, `${JSON.stringify(report, null, 2)}\n`);
  writeFileSync(join(directory, `${file.name}.md`), toMarkdown(report, file));
  return ['json', 'md'].map((extension) => `docs/benchmarks/${file.name}.${extension}`);
}
