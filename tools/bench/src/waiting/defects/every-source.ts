import { createDuckClient } from '@runspec/duck-client';
import { createHappyRobotClient } from '@runspec/happyrobot-client';
import { createModzyClient } from '@runspec/modzy-client';
import { createNclueClient } from '@runspec/nclue-client';
import type { RunSource } from '@runspec/run-status';
import { duckRuns } from '@runspec/run-status/duck';
import { happyRobotRuns, happyRobotWorkflowRuns } from '@runspec/run-status/happyrobot';
import { modzyRuns } from '@runspec/run-status/modzy';
import { nclueRuns } from '@runspec/run-status/nclue';
import { thymiaRuns } from '@runspec/run-status/thymia';
import { createThymiaClient } from '@runspec/thymia-client';
import type { VirtualClock } from '../virtual-clock.ts';

const key = 'not-a-key';

/** Every source there is, on its real client, at a server that always says the same word. Time stands still during a check. */
export function everySource(word: string, clock: VirtualClock): RunSource[] {
  // Each provider finds its own id in it.
  const fetch = async () => Response.json({ id: 'r1', run_id: 'r1', jobIdentifier: 'r1', status: word });
  const happyRobot = createHappyRobotClient({ apiKey: key, fetch });
  const sources: RunSource[] = [
    duckRuns(createDuckClient({ token: key, fetch })),
    happyRobotRuns(happyRobot),
    happyRobotWorkflowRuns(happyRobot, { workflowId: 'w1' }),
    modzyRuns(createModzyClient({ apiKey: 'not.key', fetch })),
    nclueRuns(createNclueClient({ accessKey: key, secretKey: key, fetch })),
    thymiaRuns(createThymiaClient({ apiKey: key, fetch })),
  ];
  // NCLUE's signature is made on another thread.
  return sources.map((source) => ({ ...source, get: (id, call) => clock.hold(source.get(id, call)) }));
}
