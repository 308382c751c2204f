import type { Table } from '../part.ts';
import { formatTable } from './format-table.ts';
import { formatTarget } from './format-target.ts';
import type { MeasuredPart, Report, ReportFile } from './report.ts';

/** The report as a page. Everything in it comes from the report: nothing can go stale by itself. */
export function toMarkdown({ parts }: Report, { name, heading }: ReportFile): string {
  const head = [
    `# ${heading}`,
    `Written by \`pnpm bench\`, with the same figures in [${name}.json](${name}.json); do not edit. Absolute times hold for the machine that is named; ratios travel better.`,
  ];
  return `${[...head, ...parts.flatMap(describePart)].join('\n\n')}\n`;
}

function describePart(part: MeasuredPart): string[] {
  const { title, method, tables, targets, notes = [] } = part;
  return [
    `## ${title}`,
    method,
    describePlace(part),
    ...tables.flatMap((table: Table) => [`**${table.caption}**`, formatTable(table)]),
    ...(targets.length > 0 ? [targets.map((target) => `- ${formatTarget(target)}`).join('\n')] : []),
    ...notes,
  ];
}

function describePlace({
  measuredAtIso,
  node,
  processor,
  cores,
  memoryGiB,
  platform,
  loadBefore,
}: MeasuredPart) {
  const day = measuredAtIso.slice(0, 10);
  return `Measured on ${day} with Node ${node} on ${platform}: ${processor}, ${cores} cores, ${memoryGiB} GiB; load over the minute before: ${loadBefore}.`;
}
