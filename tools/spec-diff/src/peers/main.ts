import { CorpusError } from '../corpus/corpus-error.ts';
import { loadCorpus } from '../corpus/load-corpus.ts';
import { allPeers } from './all-peers.ts';
import { readCommandLine, UsageError, usage } from './command-line.ts';
import { judgeAnswers } from './judge-answers.ts';
import { type Measured, measurePeer } from './measure-peer.ts';
import { readReport, writeReport } from './write-report.ts';

/** Runs the command line. @returns the exit code: 0 done, 1 a tool could not be run or the corpus is faulty, 2 a wrong command line. */
async function main(args: readonly string[]): Promise<number> {
  const { help, only } = readCommandLine(args);
  if (help) {
    console.log(usage);
    return 0;
  }
  const corpus = loadCorpus();
  const earlier = readReport();
  let code = 0;
  let tools = earlier;
  for (const peer of allPeers) {
    if (only.length > 0 && !only.includes(peer.name)) continue;
    try {
      const measured = await measurePeer(peer, corpus, showProgress(`${peer.name} ${peer.version}`));
      if (!measured) continue;
      console.log(summarize(measured));
      // After each tool, so that a run that is stopped keeps what it has.
      tools = replaceTool(tools, measured);
      writeReport(corpus, tools);
    } catch (error) {
      console.error(`${peer.name}: ${(error as Error).message.split('\n')[0]}`);
      code = 1;
    }
  }
  console.log(`Written: ${writeReport(corpus, tools).join(', ')}`);
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
