// Generated from specs/happyrobot.openapi.yaml by `pnpm generate happyrobot`. Do not edit: change the spec instead.

import { createValidation, type ValidationOf } from '@runspec/client-core/validation';

import * as z from 'zod';

/**
 * The words a v1 run's status can be, and those that both generations can filter a list by.
 *
 * - `scheduled`: The run is accepted and waits to start.
 * - `running`: The run is being executed.
 * - `completed`: The run went through to its end.
 * - `canceled`: The run was canceled before its end.
 * - `failed`: The run broke; an event's error says why.
 */
export const zRunStatus = z.enum(['scheduled', 'running', 'completed', 'canceled', 'failed']);

/**
 * How a person can judge a run.
 *
 * - `correct`: The run did what it should.
 * - `incorrect`: The run did something wrong.
 * - `critical`: The run did something badly wrong.
 */
export const zRunAnnotation = z.enum(['correct', 'incorrect', 'critical']);

/**
 * An event of a type that is not documented.
 */
export const zOtherRunEvent = z.object({
  type: z.string().regex(/^(?!(action|session)$)/),
});

/**
 * The record of one execution of a node.
 */
export const zNodeOutput = z.object({
  id: z.guid(),
  run_id: z.guid().nullable(),
  node_id: z.guid(),
  event_id: z.guid().nullable(),
  session_id: z.guid().nullable(),
  name: z.string().max(256).nullable(),
  data: z.record(z.string(), z.unknown()).nullable(),
  error: z.string().nullable(),
  timestamp: z.iso.datetime({ offset: true }),
  data_deleted: z.boolean().optional(),
});

/**
 * A node of the workflow did something.
 */
export const zActionEvent = z.object({
  type: z.literal('action'),
  timestamp: z.iso.datetime({ offset: true }),
  integration_name: z.string().optional(),
  event_name: z.string().optional(),
  intermediate: zNodeOutput.optional(),
  output: z.record(z.string(), z.unknown()).nullable(),
  node_id: z.string(),
});

/**
 * Who a message can be from.
 *
 * - `assistant`: The agent.
 * - `user`: The person on the other side.
 * - `tool`: A tool that the agent called, with its answer.
 * - `event`: The platform, about something that happened in the session.
 */
export const zMessageRole = z.enum(['assistant', 'user', 'tool', 'event']);

/**
 * Which tool was called, and with what.
 */
export const zToolFunction = z.object({
  name: z.string(),
  arguments: z.string(),
});

/**
 * A call of a tool by the agent.
 */
export const zToolCall = z.object({
  function: zToolFunction,
});

/**
 * The delay before a message, by stage.
 */
export const zLatencyBreakdown = z.object({
  network: z.number(),
  initial_wait: z.number(),
  transcriber: z.number(),
  eos: z.number(),
  eos_wait: z.number(),
  llm: z.number(),
  tts: z.number(),
});

/**
 * One message of a session.
 */
export const zSessionMessage = z.object({
  id: z.guid(),
  session_id: z.guid().nullable(),
  chat_session_id: z.guid().nullable(),
  role: z.union([zMessageRole, z.string()]),
  content: z.string(),
  tool_calls: z.array(zToolCall).nullable(),
  name: z.string().max(256).nullable(),
  is_filler: z.boolean(),
  is_interrupted: z.boolean(),
  is_natural_cut: z.boolean(),
  latency_breakdown: zLatencyBreakdown.nullable(),
  timestamp: z.iso.datetime({ offset: true }),
  data_deleted: z.boolean(),
});

/**
 * A call or a chat took place. In the provider's newer v1 document; the reference page knows actions only.
 */
export const zSessionEvent = z.object({
  type: z.literal('session'),
  id: z.string(),
  duration: z.number().nullable(),
  actions: z.array(z.record(z.string(), z.unknown())),
  messages: z.array(zSessionMessage),
  timestamp: z.iso.datetime({ offset: true }),
  sip_code: z.string().nullable(),
  sip_reason: z.string().nullable(),
});

/**
 * An event of a type that the provider documents.
 */
export const zKnownRunEvent = z.discriminatedUnion('type', [zActionEvent, zSessionEvent]);

/**
 * Something that happened in a run; `type` tells what. New types can appear and are let through.
 */
export const zRunEvent = z.union([zKnownRunEvent, zOtherRunEvent]);

/**
 * What can become of an issue.
 *
 * - `open`: Nobody has decided yet.
 * - `approved`: The issue was found to be right.
 * - `rejected`: The issue was found to be wrong.
 * - `closed`: The issue is done with.
 */
export const zIssueStatus = z.enum(['open', 'approved', 'rejected', 'closed']);

/**
 * How urgent an issue can be.
 *
 * - `low`: Can wait.
 * - `medium`: Of normal urgency.
 * - `high`: Urgent.
 */
export const zIssuePriority = z.enum(['low', 'medium', 'high']);

/**
 * What an issue can be about.
 *
 * - `transcriber`: The agent misheard.
 * - `message`: The agent said something wrong.
 * - `tool_call`: The agent called a tool wrongly, or did not call it.
 * - `end_of_sentence`: The agent misjudged when the other side had finished speaking.
 * - `run`: The run as a whole.
 * - `interruption`: The agent dealt badly with an interruption.
 */
export const zIssueType = z.enum([
  'transcriber',
  'message',
  'tool_call',
  'end_of_sentence',
  'run',
  'interruption',
]);

/**
 * Something that a person found wrong with a run.
 */
export const zIssue = z.object({
  id: z.guid(),
  use_case_id: z.guid(),
  org_id: z.guid(),
  run_id: z.guid(),
  run_version_id: z.guid(),
  status: z.union([zIssueStatus, z.string()]),
  priority: z.union([zIssuePriority, z.string()]),
  created_at: z.iso.datetime({ offset: true }),
  type: z.union([zIssueType, z.string()]),
  updated_at: z.iso.datetime({ offset: true }),
  assignee: z.guid().nullable(),
  created_by: z.guid(),
  updated_by: z.guid(),
  message_id: z.guid().nullable(),
  correction: z.string().nullable(),
  correction_reason: z.string().nullable(),
  northstar_id: z.guid().nullable(),
});

/**
 * Where v1 says a version can be published.
 *
 * - `staging`: For trying out.
 * - `production`: For real use.
 */
export const zVersionEnvironment = z.enum(['staging', 'production']);

/**
 * One version of a workflow.
 */
export const zWorkflowVersion = z.object({
  id: z.guid(),
  slug: z.string().max(256),
  org_id: z.guid(),
  use_case_id: z.guid(),
  version_number: z.number().nullable(),
  name: z.string().max(256),
  is_published: z.boolean(),
  is_live: z.boolean(),
  environment: z.union([zVersionEnvironment, z.string()]).optional(),
  source_version_id: z.guid().nullable(),
  timestamp: z.iso.datetime({ offset: true }),
  published_at: z.iso.datetime({ offset: true }).nullable(),
  is_deleted: z.boolean(),
  description: z.string().nullable(),
  created_by: z.guid().nullable(),
});

/**
 * A run with all its events, as v1 sends it.
 */
export const zRun = z.object({
  id: z.guid(),
  org_id: z.guid(),
  use_case_id: z.guid(),
  version_id: z.guid(),
  status: z.union([zRunStatus, z.string()]),
  annotation: z.union([zRunAnnotation, z.string()]).nullable(),
  timestamp: z.iso.datetime({ offset: true }),
  completed_at: z.iso.datetime({ offset: true }).nullish(),
  events: z.array(zRunEvent),
  issues: z.array(zIssue),
  version: zWorkflowVersion.nullable(),
});

/**
 * A run in a list, without its events.
 */
export const zRunListItem = z.object({
  id: z.guid(),
  org_id: z.guid(),
  use_case_id: z.guid(),
  version_id: z.guid(),
  status: z.union([zRunStatus, z.string()]),
  annotation: z.union([zRunAnnotation, z.string()]).nullable(),
  timestamp: z.iso.datetime({ offset: true }),
  data: z.record(z.string(), z.unknown()),
  completed_at: z.iso.datetime({ offset: true }).nullable(),
});

/**
 * A run in the deprecated list of a use case.
 */
export const zUseCaseRun = z.object({
  id: z.guid(),
  org_id: z.guid(),
  use_case_id: z.guid(),
  version_id: z.guid(),
  status: z.union([zRunStatus, z.string()]),
  annotation: z.union([zRunAnnotation, z.string()]).nullable(),
  timestamp: z.iso.datetime({ offset: true }),
  data: z.record(z.string(), z.unknown()),
  issuesCount: z.number(),
  version: zWorkflowVersion,
});

/**
 * Node outputs to filter runs by, each with the values to accept.
 */
export const zNodeOutputFilters = z.record(z.string(), z.array(z.string()));

/**
 * The recording of one session.
 */
export const zRecording = z.object({
  session_id: z.string(),
  url: z.string(),
});

/**
 * The recordings of a run.
 */
export const zRecordingList = z.object({
  recordings: z.array(zRecording),
});

/**
 * What v1 answers when a request fails, and v2 when there are no recordings to list because there is no run.
 */
export const zErrorBody = z.object({
  message: z.string(),
});

/**
 * A file for the workflow and form fields that go with it.
 */
export const zTriggerUpload = z.object({
  file: z.string(),
});

/**
 * Where to run; production if absent.
 *
 * - `production`: The version that is live for real use.
 * - `staging`: The version that is published for trying out.
 * - `development`: The version that is being worked on.
 */
export const zExecutionEnvironment = z.enum(['production', 'staging', 'development']);

/**
 * What a run starts with.
 */
export const zTriggerRequest = z.object({
  payload: z.record(z.string(), z.unknown()).optional(),
  environment: zExecutionEnvironment.optional(),
});

/**
 * Which run was started. The provider promises none of the fields.
 */
export const zTriggerReply = z.object({
  run_id: z.string().optional(),
  queued_run_ids: z.array(z.guid()).optional(),
  status: z.string().optional(),
  message: z.string().optional(),
});

/**
 * The words a v2 run's status can be.
 *
 * - `not_started`: The run exists and nothing has been done for it.
 * - `scheduled`: The run is accepted and waits to start.
 * - `running`: The run is being executed.
 * - `skipped`: The run was passed over and will not be executed.
 * - `succeeded`: The run went through to its end without a failure.
 * - `completed`: The run went through to its end.
 * - `canceled`: The run was canceled before its end.
 * - `failed`: The run broke; a node's error says why.
 */
export const zWorkflowRunStatus = z.enum([
  'not_started',
  'scheduled',
  'running',
  'skipped',
  'succeeded',
  'completed',
  'canceled',
  'failed',
]);

/**
 * The state of a run, as v2 sends it.
 */
export const zWorkflowRun = z.object({
  id: z.guid(),
  org_id: z.guid(),
  workflow_id: z.guid(),
  version_id: z.guid(),
  status: z.union([zWorkflowRunStatus, z.string()]),
  annotation: z.union([zRunAnnotation, z.string()]).nullable(),
  timestamp: z.string(),
  completed_at: z.string().nullable(),
  execution_environment: z.string().nullable(),
  is_e2e_test: z.boolean().optional(),
});

/**
 * A run in a list of v2. Unlike the run itself it names the workflow `use_case_id`.
 */
export const zWorkflowRunListItem = z.object({
  id: z.string(),
  status: z.union([zWorkflowRunStatus, z.string()]),
  org_id: z.string(),
  timestamp: z.string(),
  use_case_id: z.string(),
  version_id: z.string(),
  annotation: z.union([zRunAnnotation, z.string()]).nullable(),
  completed_at: z.string().nullable(),
  input_tokens: z.int().nullable(),
  output_tokens: z.int().nullable(),
  data: z.record(z.string(), z.unknown()),
});

/**
 * Where in the list a page is.
 */
export const zPagination = z.object({
  page: z.int().gte(1),
  pageSize: z.int().gte(1),
  totalPages: z.int().gte(0),
  totalRecords: z.int().gte(0),
  hasNextPage: z.boolean(),
  hasPreviousPage: z.boolean(),
});

/**
 * One page of the runs of a workflow.
 */
export const zWorkflowRunPage = z.object({
  data: z.array(zWorkflowRunListItem),
  pagination: zPagination,
});

/**
 * The words a session's status can be.
 *
 * - `queued`: The call waits to be made.
 * - `in-progress`: The call is taking place.
 * - `completed`: The call took place and has ended.
 * - `busy`: The line was busy.
 * - `missed`: Nobody picked up.
 * - `canceled`: The call was canceled.
 * - `failed`: The call could not be made or broke off.
 * - `voicemail`: A voicemail box answered.
 */
export const zSessionStatus = z.enum([
  'queued',
  'in-progress',
  'completed',
  'busy',
  'missed',
  'canceled',
  'failed',
  'voicemail',
]);

/**
 * A call that a run made or took, as v2 sends it.
 */
export const zWorkflowSession = z.object({
  id: z.guid(),
  org_id: z.guid(),
  use_case_id: z.guid(),
  version_id: z.guid(),
  run_id: z.guid(),
  user_number: z.string(),
  status: z.union([zSessionStatus, z.string()]),
  type: z.string(),
  duration: z.int().nullable(),
  timestamp: z.string(),
  call_connected_at: z.string().nullable(),
  sip_code: z.string().nullable(),
  sip_reason: z.string().nullable(),
  failure_reason: z.string().nullable(),
  llm_model: z.string().nullable(),
  stt_model: z.string().nullable(),
  tts_model: z.string().nullable(),
  voice_id: z.string().nullable(),
  languages: z.array(z.string()).nullable(),
});

/**
 * Where in the list a page of sessions is.
 */
export const zSessionPagination = z.object({
  page: z.int(),
  page_size: z.int(),
  total_pages: z.int(),
  total_records: z.int(),
  has_next_page: z.boolean(),
  has_previous_page: z.boolean(),
});

/**
 * One page of the sessions of a run.
 */
export const zWorkflowSessionPage = z.object({
  data: z.array(zWorkflowSession),
  pagination: zSessionPagination,
});

/**
 * The words the status of a node's execution can be, which are those of a v2 run.
 *
 * - `not_started`: Nothing has been done for the node.
 * - `scheduled`: The node waits to be executed.
 * - `running`: The node is being executed.
 * - `completed`: The node was executed to its end.
 * - `succeeded`: The node was executed without a failure.
 * - `failed`: The node broke; its error says why.
 * - `canceled`: The node was canceled before its end.
 * - `skipped`: The node was passed over.
 */
export const zNodeStatus = z.enum([
  'not_started',
  'scheduled',
  'running',
  'completed',
  'succeeded',
  'failed',
  'canceled',
  'skipped',
]);

/**
 * One execution of a node, without what it put out.
 */
export const zWorkflowRunNode = z.object({
  output_id: z.guid(),
  run_id: z.guid(),
  node_id: z.guid(),
  node_persistent_id: z.guid(),
  name: z.string().nullable(),
  node_type: z.string().nullable(),
  status: z.union([zNodeStatus, z.string()]).nullable(),
  error: z.string().nullable(),
  timestamp: z.string(),
});

/**
 * A step from one execution to the next.
 */
export const zWorkflowRunEdge = z.object({
  from_output_id: z.guid(),
  to_output_id: z.guid(),
  from_node_persistent_id: z.guid(),
  to_node_persistent_id: z.guid(),
  conditional_expr: z.string().nullable(),
});

/**
 * The executions of a run's nodes and how they are connected.
 */
export const zWorkflowRunNodes = z.object({
  data: z.array(zWorkflowRunNode),
  edges: z.array(zWorkflowRunEdge),
});

/**
 * Where a node can belong.
 *
 * - `workflow`: To the workflow that was started.
 * - `subworkflow`: To a workflow that runs inside it.
 */
export const zOutputScope = z.enum(['workflow', 'subworkflow']);

/**
 * One execution of a node in full.
 */
export const zWorkflowRunOutput = z.object({
  id: z.guid(),
  run_id: z.guid(),
  node_id: z.guid(),
  node_persistent_id: z.guid(),
  session_id: z.guid().nullable(),
  chat_session_id: z.guid().nullable(),
  event_id: z.guid().nullable(),
  name: z.string().nullable(),
  node_type: z.string().nullable(),
  data: z.record(z.string(), z.unknown()).nullable(),
  error: z.string().nullable(),
  status: z.union([zNodeStatus, z.string()]).nullable(),
  scope: z.union([zOutputScope, z.string()]).nullable(),
  is_multiple: z.boolean(),
  data_deleted: z.boolean(),
  input_tokens: z.int().nullable(),
  output_tokens: z.int().nullable(),
  cached_input_tokens: z.int().nullable(),
  input: z.record(z.string(), z.unknown()).nullable(),
  timestamp: z.string(),
});

/**
 * One execution of a node, in an envelope.
 */
export const zWorkflowRunOutputReply = z.object({
  data: zWorkflowRunOutput,
});

/**
 * The order of the list of nodes, which begins with the oldest unless told otherwise.
 *
 * - `asc`: Oldest first.
 * - `desc`: Newest first.
 */
export const zNodeSortOrder = z.enum(['asc', 'desc']).default('asc');

/**
 * What became of a request to cancel a run.
 */
export const zCancelReply = z.object({
  status: z.string(),
});

/**
 * What to do besides canceling.
 */
export const zCancelAllRequest = z.object({
  unpublish_workflow: z.boolean().optional().default(true),
});

/**
 * Whether a workflow was taken offline.
 */
export const zWorkflowToggleResult = z.object({
  success: z.boolean(),
  unpublished_version_id: z.guid().optional(),
  message: z.string().optional(),
  error: z.string().optional(),
});

/**
 * What became of a request to cancel all runs of a workflow.
 */
export const zCancelAllReply = z.object({
  status: z.string(),
  workflow_toggle_result: zWorkflowToggleResult.nullable(),
});

/**
 * The order of a list.
 *
 * - `asc`: Oldest first.
 * - `desc`: Newest first.
 */
export const zSortOrder = z.enum(['asc', 'desc']).default('desc');

/**
 * What v2 answers when a request fails.
 */
export const zWorkflowErrorBody = z.object({
  error: z.string(),
  message: z.string().optional(),
  statusCode: z.int().optional(),
  details: z.unknown().optional(),
});

/**
 * Id of the run.
 */
export const zRunId = z.string();

/**
 * Id of the run.
 */
export const zWorkflowRunId = z.guid();

/**
 * Id of the workflow, or its slug.
 */
export const zWorkflowId = z.string().min(1);

/**
 * Id of the output, which is the `output_id` of a node in the list of the run's nodes.
 */
export const zOutputId = z.guid();

/**
 * Id of the organization to act for. Needed if the key's user belongs to more than one organization.
 */
export const zOrganizationId = z.string();

/**
 * The order of the runs by `timestamp`, not by time of completion.
 */
export const zSort = zSortOrder;

export const zGetRunHeaders = z.object({
  'x-organization-id': z.string().optional(),
});

export const zGetRunPath = z.object({
  run_id: z.string(),
});

/**
 * The run with all its events.
 */
export const zGetRunResponse = zRun;

export const zListRunsHeaders = z.object({
  'x-organization-id': z.string().optional(),
});

export const zListRunsQuery = z.object({
  use_case_id: z.string().optional().default(''),
  limit: z.int().gte(1).lte(5000).optional().default(1000),
  offset: z.int().gte(0).optional().default(0),
  status: zRunStatus.optional(),
  start: z.iso.datetime({ offset: true }).optional(),
  end: z.iso.datetime({ offset: true }).optional(),
  completed_start: z.iso.datetime({ offset: true }).optional(),
  completed_end: z.iso.datetime({ offset: true }).optional(),
  sort: zSortOrder.optional(),
  node_output_filters: zNodeOutputFilters.optional(),
});

/**
 * The runs of this page.
 */
export const zListRunsResponse = z.array(zRunListItem);

export const zListRunRecordingsHeaders = z.object({
  'x-organization-id': z.string().optional(),
});

export const zListRunRecordingsPath = z.object({
  run_id: z.string(),
});

export const zListRunRecordingsQuery = z.object({
  session_id: z.string().optional(),
  url_expires_in_days: z.number().optional().default(1),
});

/**
 * The recordings of the run.
 */
export const zListRunRecordingsResponse = zRecordingList;

export const zListUseCaseRunsHeaders = z.object({
  'x-organization-id': z.string().optional(),
});

export const zListUseCaseRunsPath = z.object({
  use_case_id: z.string(),
});

export const zListUseCaseRunsQuery = z.object({
  limit: z.int().gte(1).optional(),
  offset: z.int().gte(0).optional(),
  sort: zSortOrder.optional(),
});

/**
 * The runs of this page.
 */
export const zListUseCaseRunsResponse = z.array(zUseCaseRun);

export const zListWorkflowRunsPath = z.object({
  workflow_id: z.string().min(1),
});

export const zListWorkflowRunsQuery = z.object({
  page: z.int().gte(1).optional().default(1),
  page_size: z.int().gte(1).lte(2000).optional().default(100),
  sort: zSortOrder.optional(),
  status: zRunStatus.optional(),
  start_date: z.iso.datetime({ offset: true }).optional(),
  end_date: z.iso.datetime({ offset: true }).optional(),
  completed_start_date: z.iso.datetime({ offset: true }).optional(),
  completed_end_date: z.iso.datetime({ offset: true }).optional(),
  annotation: zRunAnnotation.optional(),
});

/**
 * One page of runs.
 */
export const zListWorkflowRunsResponse = zWorkflowRunPage;

/**
 * What the run starts with.
 */
export const zTriggerWorkflowRunBody = zTriggerRequest;

export const zTriggerWorkflowRunPath = z.object({
  workflow_id: z.string().min(1),
});

export const zTriggerWorkflowRunQuery = z.object({
  environment: zExecutionEnvironment.optional(),
});

/**
 * The run was accepted.
 */
export const zTriggerWorkflowRunResponse = zTriggerReply;

export const zGetWorkflowRunPath = z.object({
  run_id: z.guid(),
});

/**
 * The state of the run.
 */
export const zGetWorkflowRunResponse = zWorkflowRun;

export const zListWorkflowRunSessionsPath = z.object({
  run_id: z.guid(),
});

export const zListWorkflowRunSessionsQuery = z.object({
  page: z.int().gte(1).optional().default(1),
  page_size: z.int().gte(1).lte(100).optional().default(50),
  sort: zSortOrder.optional(),
});

/**
 * One page of sessions.
 */
export const zListWorkflowRunSessionsResponse = zWorkflowSessionPage;

export const zListWorkflowRunNodesPath = z.object({
  run_id: z.guid(),
});

export const zListWorkflowRunNodesQuery = z.object({
  node_persistent_id: z.guid().optional(),
  sort: zNodeSortOrder.optional(),
});

/**
 * The executions and how they are connected.
 */
export const zListWorkflowRunNodesResponse = zWorkflowRunNodes;

export const zGetWorkflowRunOutputPath = z.object({
  run_id: z.guid(),
  output_id: z.guid(),
});

/**
 * The execution in full.
 */
export const zGetWorkflowRunOutputResponse = zWorkflowRunOutputReply;

export const zListWorkflowRunRecordingsPath = z.object({
  run_id: z.guid(),
});

export const zListWorkflowRunRecordingsQuery = z.object({
  session_id: z.guid().optional(),
  url_expires_in_days: z.int().gte(1).lte(7).optional().default(1),
});

/**
 * The recordings of the run.
 */
export const zListWorkflowRunRecordingsResponse = zRecordingList;

export const zCancelWorkflowRunPath = z.object({
  run_id: z.guid(),
});

/**
 * The run is being canceled.
 */
export const zCancelWorkflowRunResponse = zCancelReply;

/**
 * Whether the workflow stays online.
 */
export const zCancelAllWorkflowRunsBody = zCancelAllRequest;

export const zCancelAllWorkflowRunsPath = z.object({
  workflow_id: z.string().min(1),
});

/**
 * The runs are being canceled.
 */
export const zCancelAllWorkflowRunsResponse = zCancelAllReply;

/**
 * Has a client check replies, and JSON bodies before they are sent, by the schemas above: `validation('strict')` or
 * `validation('report', (report) => console.warn(report))` is what the client's option `validation` takes.
 */
export const validation: ValidationOf = createValidation('happyrobot', {
  'GET /v1/runs/{run_id}': { reply: zGetRunResponse },
  'GET /v1/runs': { reply: zListRunsResponse },
  'GET /v1/runs/{run_id}/recordings': { reply: zListRunRecordingsResponse },
  'GET /v1/use-cases/{use_case_id}/runs': { reply: zListUseCaseRunsResponse },
  'POST /v2/workflows/{workflow_id}/runs': {
    body: zTriggerWorkflowRunBody,
    takesForms: true,
    reply: zTriggerWorkflowRunResponse,
  },
  'GET /v2/workflows/{workflow_id}/runs': { reply: zListWorkflowRunsResponse },
  'GET /v2/runs/{run_id}': { reply: zGetWorkflowRunResponse },
  'GET /v2/runs/{run_id}/sessions': { reply: zListWorkflowRunSessionsResponse },
  'GET /v2/runs/{run_id}/nodes': { reply: zListWorkflowRunNodesResponse },
  'GET /v2/runs/{run_id}/outputs/{output_id}': { reply: zGetWorkflowRunOutputResponse },
  'GET /v2/runs/{run_id}/recordings': { reply: zListWorkflowRunRecordingsResponse },
  'POST /v2/runs/{run_id}/cancel': { reply: zCancelWorkflowRunResponse },
  'POST /v2/workflows/{workflow_id}/cancel-runs': {
    body: zCancelAllWorkflowRunsBody,
    reply: zCancelAllWorkflowRunsResponse,
  },
});

export type { ValidationIssue, ValidationOf, ValidationReport } from '@runspec/client-core/validation';
