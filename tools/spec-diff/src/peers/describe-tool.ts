import type { CorpusCase } from '../corpus/corpus-case.ts';
import { judgeAnswers } from './judge-answers.ts';
import type { Measured } from './measure-peer.ts';
import { remarks } from './remarks.ts';

/** How many ids are named of each group; the others are in the JSON file. */
const named = 5;

/** A section on one tool: what it is, what it could not read, and where it was wrong. */
export function describeTool(corpus: readonly CorpusCase[], tool: Measured): string {
  return [
    `## ${tool.name}, ${tool.how}`,
    remarks[tool.name] ?? '',
    ...describeErrors(tool),
    ...describeWrong(corpus, tool),
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

/** A line for each group of cases in which there is something wrong. */
function describeWrong(corpus: readonly CorpusCase[], { answers }: Measured): string[] {
  const { missed, overCalled } = judgeAnswers(corpus, answers);
  const groups = [...new Set(corpus.map(({ group }) => group))];
  const lines = groups.flatMap((group) => {
    const own = new Set(corpus.filter((change) => change.group === group).map(({ id }) => id));
    const parts = [describeIds('missed', own, missed), describeIds('over-called', own, overCalled)];
    const text = parts.filter(Boolean).join('; ');
    return text === '' ? [] : [`- ${group}: ${text}`];
  });
  return lines.length > 0 ? [lines.join('\n')] : [];
}

function describeIds(word: string, group: ReadonlySet<string>, ids: readonly string[]): string {
  const own = ids.filter((id) => group.has(id));
  if (own.length === 0) return '';
  const list = own.slice(0, named).map((id) => `\`${id}\``);
  return `${own.length} ${word} (${list.join(', ')}${own.length > named ? ', …' : ''})`;
}
