import type { CorpusCase } from '../corpus/corpus-case.ts';
import { blindRuns } from './blind-runs.ts';
import { describeOutcome } from './describe-outcome.ts';
import { describeTool } from './describe-tool.ts';
import { judgeAnswers } from './judge-answers.ts';
import type { Measured } from './measure-peer.ts';
import type { Report } from './report.ts';

const columns: readonly string[] = [
  'tool',
  'asked by',
  'cases read',
  'breaking missed',
  'over-called',
  'missed, OpenAPI only',
  'over-called, OpenAPI only',
  'same kind',
  'seconds',
  'MiB, packages',
];

/** docs/benchmarks/spec-diff.md. */
export function toMarkdown(corpus: readonly CorpusCase[], report: Report): string {
  const count = (verdict: string) => corpus.filter((change) => change.verdict === verdict).length;
  const paragraphs = report.tools.map((tool) => describeTool(corpus, tool));
  return `# Tools that say what a change of a spec means

Written by \`pnpm bench:spec-diff\`, with every answer in [spec-diff.json](spec-diff.json); do not edit.

${describeOutcome(corpus, report.tools)}

${table(corpus, report.tools)}

Breaking missed: of the breaking cases that the tool could read, those that it calls anything else. Over-called: of the others, those that it calls breaking. "OpenAPI only" leaves out the ${corpus.filter(({ needs }) => needs === 'runspec').length} cases that rest on what only we know: open lists, exported names, \`x-\` extensions. Same kind is that of four; tools that do not know documentation cannot have all. Seconds are for all cases, without installing and loading, on a machine that did other things too: a hint, no measurement. Answers as of ${report.measuredAtIso.slice(0, 10)}, Node ${report.node}.

## The cases

${corpus.length} small edits of OpenAPI 3.1 documents, each judged by hand by [the rules](../spec-changes.md): ${count('breaking')} breaking, ${count('additive')} additive, ${count('documentation')} documentation, ${count('none')} without effect. Three documents were made for it; \`real-specs\` edits copies of two specs that clients are made from.

${blindRuns}

${paragraphs.join('\n\n')}
`;
}

function table(corpus: readonly CorpusCase[], tools: readonly Measured[]): string {
  const rows = tools.map((tool) => toRow(corpus, tool));
  return [columns, columns.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function toRow(corpus: readonly CorpusCase[], tool: Measured): string[] {
  const all = judgeAnswers(corpus, tool.answers);
  const plain = judgeAnswers(
    corpus.filter(({ needs }) => needs === 'openapi'),
    tool.answers,
  );
  const { size, seconds } = tool;
  return [
    `${tool.name} ${tool.version}`,
    tool.how,
    `${all.read} of ${all.cases}`,
    ...[share(all.missed, all.breaking), share(all.overCalled, all.others)],
    ...[share(plain.missed, plain.breaking), share(plain.overCalled, plain.others)],
    all.read ? `${all.sameKind}` : '–',
    isRun(tool) && seconds !== undefined ? seconds.toFixed(0) : '–',
    size ? `${(size.bytes / 2 ** 20).toFixed(1)}, ${size.packages}` : '–',
  ];
}

function share(ids: readonly string[], of: number): string {
  return of === 0 ? '–' : `${ids.length} of ${of} (${((ids.length / of) * 100).toFixed(1)} %)`;
}

/** oasdiff is read, not run. */
const isRun = ({ how }: Measured): boolean => !how.startsWith('not run');
