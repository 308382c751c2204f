import type { CorpusCase } from '../corpus/corpus-case.ts';
import { type Judged, judgeAnswers } from './judge-answers.ts';
import type { Measured } from './measure-peer.ts';
import { remarks } from './remarks.ts';
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
  const paragraphs = report.tools.map((tool) => describe(corpus, tool));
  return `# Tools that say what a change of a spec means

Written by \`pnpm bench:spec-diff\`, with every answer in [spec-diff.json](spec-diff.json); do not edit.

${corpus.length} small edits of three OpenAPI 3.1 documents, judged by hand by [the rules](../spec-changes.md) before our tool was there: ${count('breaking')} breaking, ${count('additive')} additive, ${count('documentation')} documentation, ${count('none')} without effect. A breaking one that is called anything else is missed; another one that is called breaking is over-called. What a tool could not read is neither. "OpenAPI only" leaves out the ${corpus.filter(({ needs }) => needs === 'runspec').length} cases that rest on what only we know: open lists, exported names, \`x-\` extensions. The same kind is that of four; tools that do not know documentation cannot have all. Seconds are for all cases, without installing and loading, on a machine that did other things too: a hint, no measurement.

Answers as of ${report.measuredAtIso.slice(0, 10)}, Node ${report.node}.

${table(corpus, report.tools)}

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

function describe(corpus: readonly CorpusCase[], tool: Measured): string {
  const judged = judgeAnswers(corpus, tool.answers);
  return [
    `## ${tool.name}, ${tool.how}`,
    remarks[tool.name] ?? '',
    ...describeErrors(tool),
    ...describeIds(judged),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function describeErrors({ answers }: Measured): string[] {
  const counts = new Map<string, number>();
  for (const { error } of answers) {
    if (error === undefined) continue;
    const text = error.replaceAll(/(\/[\w.@-]+){2,}\/#?/g, '#').slice(0, 120);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const lines = [...counts].map(([error, count]) => `- ${count}: \`${error}\``);
  return lines.length ? [`Could not read:\n\n${lines.join('\n')}`] : [];
}

function describeIds({ missed, overCalled }: Judged): string[] {
  const list = (ids: readonly string[]) => ids.map((id) => `\`${id}\``).join(', ');
  return [
    missed.length ? `Missed: ${list(missed)}.` : '',
    overCalled.length ? `Over-called: ${list(overCalled)}.` : '',
  ];
}

/** oasdiff is read, not run. */
const isRun = ({ how }: Measured): boolean => !how.startsWith('not run');
