import { createDuckClient } from '@runspec/duck-client';
import { createHappyRobotClient } from '@runspec/happyrobot-client';
import { createModzyClient } from '@runspec/modzy-client';
import { createNclueClient } from '@runspec/nclue-client';
import { createThymiaClient } from '@runspec/thymia-client';
import { type DuckRuns, duckRuns } from '../src/duck/index.ts';
import {
  type HappyRobotRuns,
  type HappyRobotWorkflowRuns,
  happyRobotRuns,
  happyRobotWorkflowRuns,
} from '../src/happyrobot/index.ts';
import { type ModzyRuns, modzyRuns } from '../src/modzy/index.ts';
import { type NclueRuns, nclueRuns } from '../src/nclue/index.ts';
import { type ThymiaRuns, thymiaRuns } from '../src/thymia/index.ts';

type Fetch = (request: Request) => Promise<Response>;

/** Every source, on a client that fetches as it is told. */
export const sources = {
  thymia: (fetch: Fetch): ThymiaRuns => thymiaRuns(createThymiaClient({ apiKey: 'key', fetch })),
  duck: (fetch: Fetch): DuckRuns => duckRuns(createDuckClient({ token: 'token', fetch })),
  happyRobot: (fetch: Fetch): HappyRobotRuns =>
    happyRobotRuns(createHappyRobotClient({ apiKey: 'key', fetch })),
  happyRobotWorkflow: (fetch: Fetch): HappyRobotWorkflowRuns =>
    happyRobotWorkflowRuns(createHappyRobotClient({ apiKey: 'key', fetch }), { workflowId: 'w1' }),
  modzy: (fetch: Fetch): ModzyRuns => modzyRuns(createModzyClient({ apiKey: 'prefix.secret', fetch })),
  nclue: (fetch: Fetch): NclueRuns =>
    nclueRuns(createNclueClient({ accessKey: 'access', secretKey: 'secret', fetch })),
};

/** What every provider's `create` takes. */
export const inputs = {
  thymia: {
    user: { userLabel: 'u', dateOfBirth: '1990-08-24', birthSex: 'FEMALE' },
    language: 'en-GB',
  },
  duck: { project_name: 'p' },
  happyRobotWorkflow: { payload: {} },
  modzy: { model: { identifier: 'm', version: '1.0.0' } },
  nclue: { name: 'n', task_id: 't', feature_id: 'f', result_bucket: 'b', result_file_path: 'p/' },
} as const;
