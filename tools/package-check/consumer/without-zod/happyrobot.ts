import { createHappyRobotClient, type Run } from '@runspec/happyrobot-client';

const happyRobot = createHappyRobotClient({ apiKey: 'key', organizationId: 'o1' });

// @ts-expect-error an organization is a text
createHappyRobotClient({ apiKey: 'key', organizationId: 1 });

/** Reads a run of each of the two versions of the API. */
export async function readBoth(): Promise<Run> {
  const run = await happyRobot.getRun({ path: { run_id: 'r1' } });
  const workflowRun = await happyRobot.getWorkflowRun({ path: { run_id: 'r1' } });
  // @ts-expect-error version 1 has no cancel
  happyRobot.cancelRun;
  // @ts-expect-error the path has an id
  await happyRobot.cancelWorkflowRun({});
  // @ts-expect-error a run of version 2 is not one of version 1
  return workflowRun ?? run;
}
