import type { CorpusCase } from '../corpus/corpus-case.ts';
import { CorpusError } from '../corpus/corpus-error.ts';
import { loadCorpus } from '../corpus/load-corpus.ts';
import { allPeers } from './all-peers.ts';
import { readCommandLine, UsageError, usage } from './command-line.ts';
import { judgeAnswers } from './judge-answers.ts';
import { type Measured, measurePeer } from './measure-peer.ts';
import { runspec } from './runspec.ts';
import { readReport, writeReport } from './write-report.ts';

/** Runs the command line. @returns the exit code: 0 done, 1 a tool could not be run, the corpus is faulty, or ours is not good enough, 2 a wrong command line. */
async function main(args: readonly string[]): Promise<number> {
  const { help, only } = readCommandLine(args);
  if (help) {
    console.log(usage);
    return 0;
  }
  const corpus = loadCorpus();
  let code = 0;
  for (const peer of allPeers) {
    if (only.length > 0 && !only.includes(peer.name)) continue;
    try {
      const measured = await measurePeer(peer, corpus, showProgress(`${peer.name} ${peer.version}`));
      if (!measured) continue;
      console.log(summarize(measured));
      // After each tool, so that a run that is stopped keeps what it has.
      writeReport(corpus, replaceTool(readReport(), measured));
      if (peer === runspec) code = Math.max(code, isGood(corpus, measured) ? 0 : 1);
    } catch (error) {
      console.error(`${peer.name}: ${(error as Error).message.split('\n')[0]}`);
      code = 1;
    }
  }
  console.log(`Written: ${writeReport(corpus, readReport()).join(', ')}`);
  return code;

  function summarize({ name, how, answers }: Measured): string {
    const { read, cases, missed, overCalled } = judgeAnswers(corpus, answers);
    return `${name}, ${how}: read ${read} of ${cases}, missed ${missed.length}, over-called ${overCalled.length}`;
  }

  function showProgress(name: string): (done: number) => void {
    return (done) => {
      if (process.stderr.isTTY) process.stderr.write(`\r${name}: ${done} of ${corpus.length}\x1b[K\r`);
    };
  }
}

/** What ours is held to: it reads all, misses nothing, and over-calls 3 % at most. */
function isGood(corpus: readonly CorpusCase[], { answers }: Measured): boolean {
  const { cases, missed, others, overCalled, read } = judgeAnswers(corpus, answers);
  const isGood = read === cases && missed.length === 0 && overCalled.length <= others * 0.03;
  if (!isGood)
    console.error(
      `Ours has to read all ${cases}, miss none and over-call 3 % at most; its section in docs/benchmarks/spec-diff.md says which.`,
    );
  return isGood;
}

/** All tools that have answers, in the order of the table. */
function replaceTool(tools: readonly Measured[], measured: Measured): Measured[] {
  const isSame = (one: { name: string; how: string }, other: { name: string; how: string }) =>
    one.name === other.name && one.how === other.how;
  return allPeers.flatMap((peer) => [measured, ...tools].find((tool) => isSame(tool, peer)) ?? []);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError || error instanceof CorpusError)) throw error;
  console.error(error.message);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
