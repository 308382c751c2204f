import { createDuckClient } from '@runspec/duck-client';
import { createHappyRobotClient } from '@runspec/happyrobot-client';
import { createModzyClient } from '@runspec/modzy-client';
import { createNclueClient } from '@runspec/nclue-client';
import { isTerminal, type RunState, waitForRun } from '@runspec/run-status';
import { duckRuns } from '@runspec/run-status/duck';
import { happyRobotRuns } from '@runspec/run-status/happyrobot';
import { modzyRuns } from '@runspec/run-status/modzy';
import { nclueRuns } from '@runspec/run-status/nclue';
import { thymiaRuns } from '@runspec/run-status/thymia';
import { createThymiaClient, type ModelRunResults } from '@runspec/thymia-client';

/** Waits for a run of each provider. */
export async function waitForAll(signal: AbortSignal): Promise<RunState[]> {
  const apiKey = 'key';
  const thymia = await waitForRun(thymiaRuns(createThymiaClient({ apiKey })), 'r1', { signal });
  const duck = await waitForRun(duckRuns(createDuckClient({ apiKey })), 'r1', { timeoutMs: 1000 });
  const happyRobot = await waitForRun(happyRobotRuns(createHappyRobotClient({ apiKey })), 'r1');
  const modzy = await waitForRun(modzyRuns(createModzyClient({ apiKey })), 'j1');
  const nclue = await waitForRun(nclueRuns(createNclueClient({ accessKey: 'a', secretKey: 's' })), 't1');
  // @ts-expect-error a source is made of its own provider's client
  thymiaRuns(createDuckClient({ apiKey }));
  // @ts-expect-error milliseconds are a number
  await waitForRun(duckRuns(createDuckClient({ apiKey })), 'r1', { timeoutMs: '1s' });
  const results: ModelRunResults | undefined = thymia.result;
  // @ts-expect-error results have a type
  const text: string = thymia.result;
  const runs = [thymia, duck, happyRobot, modzy, nclue];
  return results || text ? runs.filter(isTerminal).map((run) => run.state) : [];
}
