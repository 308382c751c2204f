import type { CorpusCase } from '../corpus/corpus-case.ts';
import { judgeAnswers } from './judge-answers.ts';
import type { Measured } from './measure-peer.ts';

const ours = '@runspec/spec-diff';

/** The outcome in a few sentences: ours, the best of the others, and what follows. */
export function describeOutcome(corpus: readonly CorpusCase[], tools: readonly Measured[]): string {
  const judged = tools.map((tool) => ({ tool, result: judgeAnswers(corpus, tool.answers) }));
  const own = judged.find(({ tool }) => tool.name === ours);
  const others = judged
    .filter(({ tool, result }) => tool.name !== ours && result.read > 0)
    .sort((a, b) => rate(a.result.missed, a.result.breaking) - rate(b.result.missed, b.result.breaking));
  const [best] = others;
  const sentences = [
    own
      ? `Ours misses ${own.result.missed.length} of ${own.result.breaking} breaking cases, and calls ${own.result.overCalled.length} of ${own.result.others} others breaking; it was made with these cases at hand, which the others were not, so read the blind runs below, too.`
      : '',
    best
      ? `Of the others, ${best.tool.name} misses the fewest: ${best.result.missed.length} of ${best.result.breaking}; it over-calls ${best.result.overCalled.length} of ${best.result.others}.`
      : '',
    'A missed breaking change is a wrong version number on the registry, so none of them could be the judge alone. Why our own code does what a library could not, and which parts of it are kept by others, stands in [decision 0016](../decisions/0016-two-judges-of-a-spec-change.md).',
  ];
  return sentences.filter(Boolean).join(' ');
}

const rate = (ids: readonly string[], of: number): number => (of === 0 ? 1 : ids.length / of);
