import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { PartContext, PartResult } from '../part.ts';
import { startServer } from '../start-server.ts';
import { seededRandom } from '../statistics/seeded-random.ts';
import { shuffle } from '../statistics/shuffle.ts';
import { listBareContenders } from './bare-contenders.ts';
import type { Contender } from './contender.ts';
import { listOwnContenders } from './own-contenders.ts';
import { listPeerContenders } from './peer-contenders.ts';
import { sampleReply } from './sample-reply.ts';
import { type Batch, timeBatch } from './time-batch.ts';
import { toTimeResult } from './to-time-result.ts';

/** Times one call after the other, each way of making it in every round. */
export async function measureTime({ quick, progress }: PartContext): Promise<PartResult> {
  const rounds = quick ? 20 : 240;
  const callsPerBatch = quick ? 50 : 100;
  await using server = await startServer(join(import.meta.dirname, 'time-server.ts'));
  const contenders = [listBareContenders, listOwnContenders, listPeerContenders].flatMap((list) =>
    list(server.baseUrl),
  );
  await warmUp(contenders, quick ? 200 : 2000);
  const random = seededRandom(20_260_101);
  const batches = new Map<Contender, Batch[]>(contenders.map((contender) => [contender, []]));
  for (let round = 1; round <= rounds; round += 1) {
    for (const contender of shuffle(contenders, random)) {
      batches.get(contender)?.push(await timeBatch(contender, callsPerBatch));
    }
    if (round % Math.ceil(rounds / 10) === 0) progress(`round ${round} of ${rounds}`);
  }
  return toTimeResult(batches, { rounds, callsPerBatch });
}

/** Until the code is compiled; and sees that every contender returns what the server sent. */
async function warmUp(contenders: readonly Contender[], calls: number): Promise<void> {
  for (const contender of contenders) {
    const reply = await contender.call();
    if (!isDeepStrictEqual(reply, sampleReply)) throw new Error(`${contender.name} returned something else.`);
    await timeBatch(contender, calls);
  }
}
