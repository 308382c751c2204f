import type { Finding } from './finding.ts';
import { redoclyFindings } from './redocly-findings.ts';
import { yamlFindings } from './yaml-findings.ts';

/**
 * Lints documents.
 * @param files - absolute paths.
 * @returns what is wrong, by file and line.
 */
export async function lint(files: readonly string[]): Promise<Finding[]> {
  const unreadable = files.flatMap(yamlFindings);
  const readable = files.filter((file) => !unreadable.some((finding) => finding.file === file));
  const findings = [...unreadable, ...(await redoclyFindings(readable))];
  return findings.sort((a, b) => files.indexOf(a.file) - files.indexOf(b.file) || a.line - b.line);
}
