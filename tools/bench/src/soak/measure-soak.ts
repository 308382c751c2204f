import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { createThymiaClient } from '@runspec/thymia-client';
import type { PartContext, PartResult } from '../part.ts';
import { startServer } from '../start-server.ts';
import { seededRandom } from '../statistics/seeded-random.ts';
import { countOutcomes, type OutcomeCount } from './count-outcomes.ts';
import { makeCall, type Soak } from './make-call.ts';
import { pickScenario } from './scenarios.ts';
import { type SoakSample, takeSample } from './take-sample.ts';
import { toSoakResult } from './to-soak-result.ts';
import { watchTimers } from './watch-timers.ts';

const CONCURRENCY = 50;

/** Makes very many calls of every kind and looks at what stays behind. */
export async function measureSoak({ quick, progress }: PartContext): Promise<PartResult> {
  const callsPerBlock = quick ? 1000 : 10_000;
  // Or each sample would look up the names of addresses. (Node has it; its types do not.)
  Object.assign(process.report, { excludeNetwork: true });
  // Or V8 drops, somewhere on the way, the code that Node read this file's types with: megabytes that hide a leak.
  setFlagsFromString('--no-flush-bytecode');
  const countTimers = watchTimers();
  await using server = await startServer(join(import.meta.dirname, 'soak-server.ts'));
  const soak: Soak = {
    client: createThymiaClient({ baseUrl: server.baseUrl, apiKey: 'not-a-key-of-anyone' }),
    applicationSignal: new AbortController().signal,
    random: seededRandom(20_260_103),
  };
  const outcomes = countOutcomes();
  const sample = (calls: number) => takeSample(calls, soak.applicationSignal, countTimers);
  const before = await sample(0);
  const samples: SoakSample[] = [];
  const start = performance.now();
  for (let block = 1; block <= 10; block += 1) {
    await makeCalls(soak, callsPerBlock, (block - 1) * callsPerBlock, outcomes);
    samples.push(await sample(block * callsPerBlock));
    progress(`${block * callsPerBlock} calls`);
  }
  const seconds = (performance.now() - start) / 1000;
  await server.closeConnections();
  await setTimeout(2500); // The one clock of Node's `fetch`, which ticks each second, stops when it finds nothing to do.
  const after = await sample(10 * callsPerBlock);
  return toSoakResult({ before, samples, after, seconds, concurrency: CONCURRENCY, outcomes });
}

/** Returns when all are done, so that what is held then is held for nothing. */
async function makeCalls(soak: Soak, calls: number, firstId: number, outcomes: OutcomeCount): Promise<void> {
  let next = firstId;
  const work = async () => {
    while (next < firstId + calls) {
      const id = next;
      next += 1;
      const scenario = pickScenario(soak.random());
      outcomes.add(scenario, await makeCall(soak, scenario, id));
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, work));
}
