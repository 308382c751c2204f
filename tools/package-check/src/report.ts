import type { PlacedFinding } from './finding.ts';

/** What a part of the check has found, and one line that says what it looked at. */
export interface PartResult {
  summary: string;
  findings: PlacedFinding[];
  /** Figures to print below the summary. */
  details?: string[];
}

/** Runs a part of the check and prints its outcome, its figures, and each finding with what to do about it. */
export async function runPart(name: string, check: () => PartResult | Promise<PartResult>): Promise<number> {
  const startedAt = performance.now();
  const { summary, findings, details = [] } = await check();
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  console.log(`${findings.length === 0 ? '✓' : '✗'} ${name.padEnd(8)}${seconds.padStart(5)} s  ${summary}`);
  for (const detail of details) console.log(`    ${detail}`);
  for (const { subject, what, todo } of findings) {
    console.log(`  ✗ ${subject}: ${what.replaceAll('\n', '\n      ')}\n      → ${todo}`);
  }
  return findings.length;
}
