import { createDuckClient } from '@runspec/duck-client';
import { waitForRun } from '@runspec/run-status';
import { duckRuns } from '@runspec/run-status/duck';

const duck = createDuckClient({ token: 'my-token' });
const body = { project_name: 'bikeshare' };
const { id } = await duck.triggerModelRun({ body });

const run = await waitForRun(duckRuns(duck), id, {
  onChange: ({ state }) => console.log(state), // queued, running
});
console.log(run.state, run.error?.message);
