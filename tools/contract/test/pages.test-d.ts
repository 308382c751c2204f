import type { DuckClient, ListModelRunsData, ModelRun, PaginatedModelRuns } from '@runspec/duck-client';
import type {
  HappyRobotClient,
  RunListItem,
  UseCaseRun,
  WorkflowRunListItem,
  WorkflowSession,
} from '@runspec/happyrobot-client';
import type { Job, ModzyClient } from '@runspec/modzy-client';
import type { NclueClient, Page, Pages, TaskRun } from '@runspec/nclue-client';

// What iterating pages gives is the type of the items and no other, for every list of every provider.

type ItemOf<Method> = Method extends { pages: (...given: never[]) => Pages<infer Item, unknown, unknown> }
  ? Item
  : never;

type Same<Left, Right> =
  (<T>() => T extends Left ? 1 : 2) extends <T>() => T extends Right ? 1 : 2 ? true : false;

type Paged<Client> = {
  [Name in keyof Client]: Client[Name] extends { pages: unknown } ? Name : never;
}[keyof Client];

export const items: [
  Same<ItemOf<DuckClient['listModelRuns']>, ModelRun>,
  Same<ItemOf<HappyRobotClient['listRuns']>, RunListItem>,
  Same<ItemOf<HappyRobotClient['listUseCaseRuns']>, UseCaseRun>,
  Same<ItemOf<HappyRobotClient['listWorkflowRuns']>, WorkflowRunListItem>,
  Same<ItemOf<HappyRobotClient['listWorkflowRunSessions']>, WorkflowSession>,
  Same<ItemOf<ModzyClient['listJobHistory']>, Job>,
  Same<ItemOf<NclueClient['listTaskRuns']>, TaskRun>,
] = [true, true, true, true, true, true, true];

// And these are all of them.
export const names: [
  Same<Paged<DuckClient>, 'listModelRuns'>,
  Same<
    Paged<HappyRobotClient>,
    'listRuns' | 'listUseCaseRuns' | 'listWorkflowRuns' | 'listWorkflowRunSessions'
  >,
  Same<Paged<ModzyClient>, 'listJobHistory'>,
  Same<Paged<NclueClient>, 'listTaskRuns'>,
] = [true, true, true, true];

declare const duck: DuckClient;

for await (const run of duck.listModelRuns.pages({ query: { status: 'RUNNING' } })) {
  const status: Same<typeof run, ModelRun> = true;
  void status;
}
for await (const page of duck.listModelRuns.pages().byPage()) {
  const whole: Same<
    typeof page,
    Page<ModelRun, PaginatedModelRuns, NonNullable<ListModelRunsData['query']>>
  > = true;
  void whole;
  if (page.next) duck.listModelRuns.pages({ query: page.next, timeoutMs: 5 });
}

// The error is on the line of the name, for one page and for all.
duck.listModelRuns({
  query: {
    // @ts-expect-error no such name
    state: 'RUNNING',
  },
});
duck.listModelRuns.pages({
  query: {
    // @ts-expect-error no such name
    state: 'RUNNING',
  },
});
duck.listModelRuns.pages({
  query: {
    // @ts-expect-error no such word
    status: 'running',
  },
});
