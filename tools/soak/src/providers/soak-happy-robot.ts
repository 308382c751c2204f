import { createHappyRobotClient } from '@runspec/happyrobot-client';
import { happyRobotWorkflowRuns } from '@runspec/run-status/happyrobot';
import { clientLimits, outcomeHeaders } from '../client-limits.ts';
import type { MakeSoakProvider } from '../soak-provider.ts';

const workflowId = 'carrier-sales';

/** The runs of a workflow of HappyRobot's. */
export const soakHappyRobot: MakeSoakProvider = (options) => {
  const client = createHappyRobotClient({ apiKey: 'soak-key', ...clientLimits(options) });
  const source = happyRobotWorkflowRuns(client, { workflowId });
  return {
    source,
    create: async (outcome) => {
      const { run_id: id } = await client.triggerWorkflowRun({
        path: { workflow_id: workflowId },
        body: { payload: {} },
        headers: outcomeHeaders(outcome),
      });
      if (!id) throw new Error('happyrobot named no run');
      return id;
    },
    cancel: (id) => source.cancel(id),
  };
};
