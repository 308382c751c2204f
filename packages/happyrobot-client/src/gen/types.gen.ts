// Generated from specs/happyrobot.openapi.yaml by `pnpm generate happyrobot`. Do not edit: change the spec instead.

/**
 * A run with all its events, as v1 sends it.
 */
export type Run = {
  /**
   * Id of the run.
   */
  id: string;
  /**
   * Id of the organization that the run belongs to.
   */
  org_id: string;
  /**
   * Id of the workflow, which v1 calls a use case.
   */
  use_case_id: string;
  /**
   * Id of the workflow version that was executed.
   */
  version_id: string;
  /**
   * Where the run is in its life.
   */
  status: RunStatus | (string & {});
  /**
   * How a person judged the run. Null until somebody did.
   */
  annotation: RunAnnotation | (string & {}) | null;
  /**
   * When the run was created.
   */
  timestamp: string;
  /**
   * When the last node of the run put something out. In the provider's newer v1 document, where it is always sent; the reference page does not have it.
   */
  completed_at?: string | null;
  /**
   * What happened in the run.
   */
  events: Array<RunEvent>;
  /**
   * What people found wrong with the run.
   */
  issues: Array<Issue>;
  /**
   * The workflow version that was executed. May be null.
   */
  version: WorkflowVersion | null;
};

/**
 * The words a v1 run's status can be, and those that both generations can filter a list by.
 *
 * - `scheduled`: The run is accepted and waits to start.
 * - `running`: The run is being executed.
 * - `completed`: The run went through to its end.
 * - `canceled`: The run was canceled before its end.
 * - `failed`: The run broke; an event's error says why.
 */
export type RunStatus = 'scheduled' | 'running' | 'completed' | 'canceled' | 'failed';

/**
 * How a person can judge a run.
 *
 * - `correct`: The run did what it should.
 * - `incorrect`: The run did something wrong.
 * - `critical`: The run did something badly wrong.
 */
export type RunAnnotation = 'correct' | 'incorrect' | 'critical';

/**
 * Something that happened in a run; `type` tells what. New types can appear and are let through.
 */
export type RunEvent = KnownRunEvent | OtherRunEvent;

/**
 * An event of a type that the provider documents.
 */
export type KnownRunEvent =
  | ({
      type: 'action';
    } & ActionEvent)
  | ({
      type: 'session';
    } & SessionEvent);

/**
 * An event of a type that is not documented.
 */
export type OtherRunEvent = {
  /**
   * Any word but `action` and `session`.
   */
  type: string;
  [key: string]: unknown;
};

/**
 * A node of the workflow did something.
 */
export type ActionEvent = {
  /**
   * Says that this is an action.
   */
  type: 'action';
  /**
   * When it happened.
   */
  timestamp: string;
  /**
   * The integration that the node belongs to.
   */
  integration_name?: string;
  /**
   * What the integration did.
   */
  event_name?: string;
  intermediate?: NodeOutput;
  /**
   * What the node put out. Its keys depend on the node.
   */
  output: {
    [key: string]: unknown;
  } | null;
  /**
   * Id of the node.
   */
  node_id: string;
};

/**
 * The record of one execution of a node.
 */
export type NodeOutput = {
  /**
   * Id of this record.
   */
  id: string;
  /**
   * Id of the run.
   */
  run_id: string | null;
  /**
   * Id of the node.
   */
  node_id: string;
  /**
   * Id of the kind of event that the node stands for.
   */
  event_id: string | null;
  /**
   * Id of the call or chat session in which the node ran, if it did.
   */
  session_id: string | null;
  /**
   * Name of the node.
   */
  name: string | null;
  /**
   * What the node put out. Its keys depend on the node.
   */
  data: {
    [key: string]: unknown;
  } | null;
  /**
   * Why the node failed; null if it did not.
   */
  error: string | null;
  /**
   * When the node put this out.
   */
  timestamp: string;
  /**
   * Whether `data` has been deleted since. In the provider's newer v1 document, where it is always sent; the reference page does not have it.
   */
  data_deleted?: boolean;
};

/**
 * A call or a chat took place. In the provider's newer v1 document; the reference page knows actions only.
 */
export type SessionEvent = {
  /**
   * Says that this is a session.
   */
  type: 'session';
  /**
   * Id of the session; its recording is found by it.
   */
  id: string;
  /**
   * How long the session lasted, in seconds. May be null.
   */
  duration: number | null;
  /**
   * What was done during the session. The provider does not say what an action looks like.
   */
  actions: Array<{
    [key: string]: unknown;
  }>;
  /**
   * What was said.
   */
  messages: Array<SessionMessage>;
  /**
   * When the session began.
   */
  timestamp: string;
  /**
   * SIP error code of a call that could not be made or broke off.
   */
  sip_code: string | null;
  /**
   * SIP error reason that goes with the code.
   */
  sip_reason: string | null;
};

/**
 * One message of a session.
 */
export type SessionMessage = {
  /**
   * Id of the message; an issue refers to it.
   */
  id: string;
  /**
   * Id of the call session, if it was a call.
   */
  session_id: string | null;
  /**
   * Id of the chat session, if it was a chat.
   */
  chat_session_id: string | null;
  /**
   * Who the message is from.
   */
  role: MessageRole | (string & {});
  /**
   * The text.
   */
  content: string;
  /**
   * The tools that the agent called with this message.
   */
  tool_calls: Array<ToolCall> | null;
  /**
   * Name of the speaker or the tool.
   */
  name: string | null;
  /**
   * Whether the agent said this only to bridge a pause.
   */
  is_filler: boolean;
  /**
   * Whether the other side spoke over this message.
   */
  is_interrupted: boolean;
  /**
   * Whether the interruption fell on a natural break.
   */
  is_natural_cut: boolean;
  /**
   * Where the time before this message went. Null where it was not measured.
   */
  latency_breakdown: LatencyBreakdown | null;
  /**
   * When the message was said.
   */
  timestamp: string;
  /**
   * Whether the text has been deleted since.
   */
  data_deleted: boolean;
};

/**
 * Who a message can be from.
 *
 * - `assistant`: The agent.
 * - `user`: The person on the other side.
 * - `tool`: A tool that the agent called, with its answer.
 * - `event`: The platform, about something that happened in the session.
 */
export type MessageRole = 'assistant' | 'user' | 'tool' | 'event';

/**
 * A call of a tool by the agent.
 */
export type ToolCall = {
  function: ToolFunction;
};

/**
 * Which tool was called, and with what.
 */
export type ToolFunction = {
  /**
   * Name of the tool.
   */
  name: string;
  /**
   * The arguments, as JSON text.
   */
  arguments: string;
};

/**
 * The delay before a message, by stage.
 */
export type LatencyBreakdown = {
  /**
   * Transmission.
   */
  network: number;
  /**
   * Wait before anything was done.
   */
  initial_wait: number;
  /**
   * Speech to text.
   */
  transcriber: number;
  /**
   * Finding the end of the sentence.
   */
  eos: number;
  /**
   * Wait after the end of the sentence.
   */
  eos_wait: number;
  /**
   * Language model.
   */
  llm: number;
  /**
   * Text to speech.
   */
  tts: number;
};

/**
 * Something that a person found wrong with a run.
 */
export type Issue = {
  /**
   * Id of the issue.
   */
  id: string;
  /**
   * Id of the workflow.
   */
  use_case_id: string;
  /**
   * Id of the organization.
   */
  org_id: string;
  /**
   * Id of the run.
   */
  run_id: string;
  /**
   * Id of the workflow version that the run executed.
   */
  run_version_id: string;
  /**
   * What has become of the issue.
   */
  status: IssueStatus | (string & {});
  /**
   * How urgent it is.
   */
  priority: IssuePriority | (string & {});
  /**
   * When it was reported.
   */
  created_at: string;
  /**
   * What it is about.
   */
  type: IssueType | (string & {});
  /**
   * When it was last changed.
   */
  updated_at: string;
  /**
   * Id of the user who looks after it.
   */
  assignee: string | null;
  /**
   * Id of the user who reported it.
   */
  created_by: string;
  /**
   * Id of the user who last changed it.
   */
  updated_by: string;
  /**
   * Id of the message that it is about, if it is about one.
   */
  message_id: string | null;
  /**
   * What would have been right.
   */
  correction: string | null;
  /**
   * Why.
   */
  correction_reason: string | null;
  /**
   * Id of the audit rule ("northstar") that the run broke, if any.
   */
  northstar_id: string | null;
};

/**
 * What can become of an issue.
 *
 * - `open`: Nobody has decided yet.
 * - `approved`: The issue was found to be right.
 * - `rejected`: The issue was found to be wrong.
 * - `closed`: The issue is done with.
 */
export type IssueStatus = 'open' | 'approved' | 'rejected' | 'closed';

/**
 * How urgent an issue can be.
 *
 * - `low`: Can wait.
 * - `medium`: Of normal urgency.
 * - `high`: Urgent.
 */
export type IssuePriority = 'low' | 'medium' | 'high';

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
export type IssueType = 'transcriber' | 'message' | 'tool_call' | 'end_of_sentence' | 'run' | 'interruption';

/**
 * One version of a workflow.
 */
export type WorkflowVersion = {
  /**
   * Id of the version.
   */
  id: string;
  /**
   * Short name for addresses.
   */
  slug: string;
  /**
   * Id of the organization.
   */
  org_id: string;
  /**
   * Id of the workflow.
   */
  use_case_id: string;
  /**
   * Number of the version.
   */
  version_number: number | null;
  /**
   * Name of the version.
   */
  name: string;
  /**
   * Whether the version is published.
   */
  is_published: boolean;
  /**
   * Whether this is the version that new runs execute.
   */
  is_live: boolean;
  /**
   * Where the version is published. In the provider's newer v1 document, where it is always sent; the reference page does not have it.
   */
  environment?: VersionEnvironment | (string & {});
  /**
   * Id of the version that this one was copied from.
   */
  source_version_id: string | null;
  /**
   * When the version was created.
   */
  timestamp: string;
  /**
   * When it was published; null if it never was.
   */
  published_at: string | null;
  /**
   * Whether the version has been deleted.
   */
  is_deleted: boolean;
  /**
   * What somebody wrote about the version.
   */
  description: string | null;
  /**
   * Id of the user who created it.
   */
  created_by: string | null;
};

/**
 * Where v1 says a version can be published.
 *
 * - `staging`: For trying out.
 * - `production`: For real use.
 */
export type VersionEnvironment = 'staging' | 'production';

/**
 * A run in a list, without its events.
 */
export type RunListItem = {
  /**
   * Id of the run.
   */
  id: string;
  /**
   * Id of the organization.
   */
  org_id: string;
  /**
   * Id of the workflow.
   */
  use_case_id: string;
  /**
   * Id of the workflow version that was executed.
   */
  version_id: string;
  /**
   * Where the run is in its life.
   */
  status: RunStatus | (string & {});
  /**
   * How a person judged the run. Null until somebody did.
   */
  annotation: RunAnnotation | (string & {}) | null;
  /**
   * When the run was created.
   */
  timestamp: string;
  /**
   * The values of the columns that the organization has added to its runs table.
   */
  data: {
    [key: string]: unknown;
  };
  /**
   * When the last node of the run put something out.
   */
  completed_at: string | null;
};

/**
 * A run in the deprecated list of a use case.
 */
export type UseCaseRun = {
  /**
   * Id of the run.
   */
  id: string;
  /**
   * Id of the organization.
   */
  org_id: string;
  /**
   * Id of the workflow.
   */
  use_case_id: string;
  /**
   * Id of the workflow version that was executed.
   */
  version_id: string;
  /**
   * Where the run is in its life.
   */
  status: RunStatus | (string & {});
  /**
   * How a person judged the run. Null until somebody did.
   */
  annotation: RunAnnotation | (string & {}) | null;
  /**
   * When the run was created.
   */
  timestamp: string;
  /**
   * The values of the columns that the organization has added to its runs table.
   */
  data: {
    [key: string]: unknown;
  };
  /**
   * How many issues the run has.
   */
  issuesCount: number;
  version: WorkflowVersion;
};

/**
 * Node outputs to filter runs by, each with the values to accept.
 */
export type NodeOutputFilters = {
  [key: string]: Array<string>;
};

/**
 * The recordings of a run.
 */
export type RecordingList = {
  /**
   * One recording for each recorded session.
   */
  recordings: Array<Recording>;
};

/**
 * The recording of one session.
 */
export type Recording = {
  /**
   * Id of the session.
   */
  session_id: string;
  /**
   * Presigned address to download from. It expires after `url_expires_in_days`.
   */
  url: string;
};

/**
 * What v1 answers when a request fails, and v2 when there are no recordings to list because there is no run.
 */
export type ErrorBody = {
  /**
   * What went wrong, for people.
   */
  message: string;
};

/**
 * What a run starts with.
 */
export type TriggerRequest = {
  /**
   * Input for the workflow. Its keys are what the workflow's trigger expects.
   */
  payload?: {
    [key: string]: unknown;
  };
  environment?: ExecutionEnvironment;
};

/**
 * A file for the workflow and form fields that go with it.
 */
export type TriggerUpload = {
  /**
   * The file.
   */
  file: Blob | File;
  [key: string]: unknown;
};

/**
 * Where to run; production if absent.
 *
 * - `production`: The version that is live for real use.
 * - `staging`: The version that is published for trying out.
 * - `development`: The version that is being worked on.
 */
export type ExecutionEnvironment = 'production' | 'staging' | 'development';

/**
 * Which run was started. The provider promises none of the fields.
 */
export type TriggerReply = {
  /**
   * Id of the run.
   */
  run_id?: string;
  /**
   * Ids of the runs that were queued.
   */
  queued_run_ids?: Array<string>;
  /**
   * What became of the request. Which words it holds is not documented; it is not said to be the run's status.
   */
  status?: string;
  /**
   * What became of the request, for people.
   */
  message?: string;
};

/**
 * The state of a run, as v2 sends it.
 */
export type WorkflowRun = {
  /**
   * Id of the run.
   */
  id: string;
  /**
   * Id of the organization.
   */
  org_id: string;
  /**
   * Id of the workflow.
   */
  workflow_id: string;
  /**
   * Id of the workflow version that was executed.
   */
  version_id: string;
  /**
   * Where the run is in its life.
   */
  status: WorkflowRunStatus | (string & {});
  /**
   * How a person judged the run. Null until somebody did.
   */
  annotation: RunAnnotation | (string & {}) | null;
  /**
   * When the run was created. v2 declares no format for its times; v1 sends RFC 3339 in UTC.
   */
  timestamp: string;
  /**
   * When the run completed, which v1 defines as the time of its last node output. Null before that.
   */
  completed_at: string | null;
  /**
   * The environment in which the run is executed, such as `production`.
   */
  execution_environment: string | null;
  /**
   * Whether the run belongs to an end-to-end test.
   */
  is_e2e_test?: boolean;
};

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
export type WorkflowRunStatus =
  | 'not_started'
  | 'scheduled'
  | 'running'
  | 'skipped'
  | 'succeeded'
  | 'completed'
  | 'canceled'
  | 'failed';

/**
 * One page of the runs of a workflow.
 */
export type WorkflowRunPage = {
  /**
   * The runs of this page.
   */
  data: Array<WorkflowRunListItem>;
  pagination: Pagination;
};

/**
 * A run in a list of v2. Unlike the run itself it names the workflow `use_case_id`.
 */
export type WorkflowRunListItem = {
  /**
   * Id of the run.
   */
  id: string;
  /**
   * Where the run is in its life.
   */
  status: WorkflowRunStatus | (string & {});
  /**
   * Id of the organization.
   */
  org_id: string;
  /**
   * When the run was created. v2 declares no format for its times.
   */
  timestamp: string;
  /**
   * Id of the workflow.
   */
  use_case_id: string;
  /**
   * Id of the workflow version that was executed.
   */
  version_id: string;
  /**
   * How a person judged the run. Null until somebody did.
   */
  annotation: RunAnnotation | (string & {}) | null;
  /**
   * When the run completed, which v1 defines as the time of its last node output. Null before that.
   */
  completed_at: string | null;
  /**
   * Tokens that the run sent to language models.
   */
  input_tokens: number | null;
  /**
   * Tokens that language models sent back.
   */
  output_tokens: number | null;
  /**
   * The values of the columns that the organization has added to its runs table.
   */
  data: {
    [key: string]: unknown;
  };
};

/**
 * Where in the list a page is.
 */
export type Pagination = {
  /**
   * Number of this page, from 1.
   */
  page: number;
  /**
   * How many runs a page holds.
   */
  pageSize: number;
  /**
   * How many pages there are.
   */
  totalPages: number;
  /**
   * How many runs there are over all pages.
   */
  totalRecords: number;
  /**
   * Whether there is a page after this one.
   */
  hasNextPage: boolean;
  /**
   * Whether there is a page before this one.
   */
  hasPreviousPage: boolean;
};

/**
 * One page of the sessions of a run.
 */
export type WorkflowSessionPage = {
  /**
   * The sessions of this page.
   */
  data: Array<WorkflowSession>;
  pagination: SessionPagination;
};

/**
 * A call that a run made or took, as v2 sends it.
 */
export type WorkflowSession = {
  /**
   * Id of the session; its recording is found by it.
   */
  id: string;
  /**
   * Id of the organization.
   */
  org_id: string;
  /**
   * Id of the workflow.
   */
  use_case_id: string;
  /**
   * Id of the workflow version that was executed.
   */
  version_id: string;
  /**
   * Id of the run.
   */
  run_id: string;
  /**
   * Phone number of the other side.
   */
  user_number: string;
  /**
   * Where the session is in its life.
   */
  status: SessionStatus | (string & {});
  /**
   * What kind of session it is, such as `outbound`.
   */
  type: string;
  /**
   * How long the session lasted, in seconds. May be null.
   */
  duration: number | null;
  /**
   * When the session began. v2 declares no format for its times.
   */
  timestamp: string;
  /**
   * When the other side picked up. Null if nobody did, or not yet.
   */
  call_connected_at: string | null;
  /**
   * SIP error code of a call that could not be made or broke off.
   */
  sip_code: string | null;
  /**
   * SIP error reason that goes with the code.
   */
  sip_reason: string | null;
  /**
   * Why the session failed; null if it did not. Which words it holds is not documented.
   */
  failure_reason: string | null;
  /**
   * The language model that the agent used.
   */
  llm_model: string | null;
  /**
   * The model that turned speech into text.
   */
  stt_model: string | null;
  /**
   * The model that turned text into speech.
   */
  tts_model: string | null;
  /**
   * Id of the voice that the agent spoke with.
   */
  voice_id: string | null;
  /**
   * The languages of the session.
   */
  languages: Array<string> | null;
};

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
export type SessionStatus =
  | 'queued'
  | 'in-progress'
  | 'completed'
  | 'busy'
  | 'missed'
  | 'canceled'
  | 'failed'
  | 'voicemail';

/**
 * Where in the list a page of sessions is.
 */
export type SessionPagination = {
  /**
   * Number of this page, from 1.
   */
  page: number;
  /**
   * How many sessions a page holds.
   */
  page_size: number;
  /**
   * How many pages there are.
   */
  total_pages: number;
  /**
   * How many sessions there are over all pages.
   */
  total_records: number;
  /**
   * Whether there is a page after this one.
   */
  has_next_page: boolean;
  /**
   * Whether there is a page before this one.
   */
  has_previous_page: boolean;
};

/**
 * The executions of a run's nodes and how they are connected.
 */
export type WorkflowRunNodes = {
  /**
   * The executions, oldest first unless `sort` says otherwise.
   */
  data: Array<WorkflowRunNode>;
  /**
   * Which execution led to which.
   */
  edges: Array<WorkflowRunEdge>;
};

/**
 * One execution of a node, without what it put out.
 */
export type WorkflowRunNode = {
  /**
   * Id of the execution; its output is got by it.
   */
  output_id: string;
  /**
   * Id of the run.
   */
  run_id: string;
  /**
   * Id of the node in the workflow version that was executed.
   */
  node_id: string;
  /**
   * Id that the node keeps from one version of the workflow to the next.
   */
  node_persistent_id: string;
  /**
   * Name of the node.
   */
  name: string | null;
  /**
   * What kind of node it is, such as `action`. Which words it holds is not documented.
   */
  node_type: string | null;
  /**
   * Where the execution is in its life. May be null.
   */
  status: NodeStatus | (string & {}) | null;
  /**
   * Why the execution failed; null if it did not.
   */
  error: string | null;
  /**
   * When the node was executed. v2 declares no format for its times.
   */
  timestamp: string;
};

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
export type NodeStatus =
  | 'not_started'
  | 'scheduled'
  | 'running'
  | 'completed'
  | 'succeeded'
  | 'failed'
  | 'canceled'
  | 'skipped';

/**
 * A step from one execution to the next.
 */
export type WorkflowRunEdge = {
  /**
   * Id of the execution that the step starts from.
   */
  from_output_id: string;
  /**
   * Id of the execution that the step leads to.
   */
  to_output_id: string;
  /**
   * Persistent id of the node that the step starts from.
   */
  from_node_persistent_id: string;
  /**
   * Persistent id of the node that the step leads to.
   */
  to_node_persistent_id: string;
  /**
   * The condition under which the step is taken; null if there is none. Its syntax is not documented.
   */
  conditional_expr: string | null;
};

/**
 * One execution of a node, in an envelope.
 */
export type WorkflowRunOutputReply = {
  data: WorkflowRunOutput;
};

/**
 * One execution of a node in full.
 */
export type WorkflowRunOutput = {
  /**
   * Id of the execution, which the list of nodes calls `output_id`.
   */
  id: string;
  /**
   * Id of the run.
   */
  run_id: string;
  /**
   * Id of the node in the workflow version that was executed.
   */
  node_id: string;
  /**
   * Id that the node keeps from one version of the workflow to the next.
   */
  node_persistent_id: string;
  /**
   * Id of the call session in which the node was executed, if it was a call.
   */
  session_id: string | null;
  /**
   * Id of the chat session in which the node was executed, if it was a chat.
   */
  chat_session_id: string | null;
  /**
   * Id of the kind of event that the node stands for.
   */
  event_id: string | null;
  /**
   * Name of the node.
   */
  name: string | null;
  /**
   * What kind of node it is, such as `action`. Which words it holds is not documented.
   */
  node_type: string | null;
  /**
   * What the node put out. Its keys depend on the node.
   */
  data: {
    [key: string]: unknown;
  } | null;
  /**
   * Why the execution failed; null if it did not.
   */
  error: string | null;
  /**
   * Where the execution is in its life. May be null.
   */
  status: NodeStatus | (string & {}) | null;
  /**
   * Whether the node belongs to the workflow or to one inside it. May be null.
   */
  scope: OutputScope | (string & {}) | null;
  /**
   * Whether the node put out several results.
   */
  is_multiple: boolean;
  /**
   * Whether what the node put out has been deleted since.
   */
  data_deleted: boolean;
  /**
   * Tokens that the node sent to a language model.
   */
  input_tokens: number | null;
  /**
   * Tokens that the language model sent back.
   */
  output_tokens: number | null;
  /**
   * Tokens that the language model had in its cache.
   */
  cached_input_tokens: number | null;
  /**
   * What went into the node. Its keys depend on the node.
   */
  input: {
    [key: string]: unknown;
  } | null;
  /**
   * When the node was executed. v2 declares no format for its times.
   */
  timestamp: string;
};

/**
 * Where a node can belong.
 *
 * - `workflow`: To the workflow that was started.
 * - `subworkflow`: To a workflow that runs inside it.
 */
export type OutputScope = 'workflow' | 'subworkflow';

/**
 * The order of the list of nodes, which begins with the oldest unless told otherwise.
 *
 * - `asc`: Oldest first.
 * - `desc`: Newest first.
 */
export type NodeSortOrder = 'asc' | 'desc';

/**
 * What became of a request to cancel a run.
 */
export type CancelReply = {
  /**
   * What became of it. Which words it holds is not documented.
   */
  status: string;
};

/**
 * What to do besides canceling.
 */
export type CancelAllRequest = {
  /**
   * Whether to take the workflow's live version offline as well.
   */
  unpublish_workflow?: boolean;
};

/**
 * What became of a request to cancel all runs of a workflow.
 */
export type CancelAllReply = {
  /**
   * What became of the runs. Which words it holds is not documented.
   */
  status: string;
  /**
   * What became of the workflow. Null if it was not to be touched.
   */
  workflow_toggle_result: WorkflowToggleResult | null;
};

/**
 * Whether a workflow was taken offline.
 */
export type WorkflowToggleResult = {
  /**
   * Whether it worked.
   */
  success: boolean;
  /**
   * Id of the version that went offline.
   */
  unpublished_version_id?: string;
  /**
   * What was done, for people.
   */
  message?: string;
  /**
   * Why it did not work.
   */
  error?: string;
};

/**
 * The order of a list.
 *
 * - `asc`: Oldest first.
 * - `desc`: Newest first.
 */
export type SortOrder = 'asc' | 'desc';

/**
 * What v2 answers when a request fails.
 */
export type WorkflowErrorBody = {
  /**
   * What went wrong, in short.
   */
  error: string;
  /**
   * What went wrong, for people.
   */
  message?: string;
  /**
   * The HTTP status code.
   */
  statusCode?: number;
  /**
   * More about it, of any type.
   */
  details?: unknown;
};

export type GetRunData = {
  body?: never;
  headers?: {
    /**
     * Id of the organization to act for. Needed if the key's user belongs to more than one organization.
     */
    'x-organization-id'?: string;
  };
  path: {
    /**
     * Id of the run.
     */
    run_id: string;
  };
  query?: never;
  url: '/v1/runs/{run_id}';
};

export type GetRunErrors = {
  /**
   * The key is missing or not valid, or it does not belong to the organization (v1).
   */
  401: ErrorBody;
  /**
   * There is no such run (v1).
   */
  404: ErrorBody;
};

export type GetRunResponses = {
  /**
   * The run with all its events.
   */
  200: Run;
};

export type GetRunResponse = GetRunResponses[keyof GetRunResponses];

export type ListRunsData = {
  body?: never;
  headers?: {
    /**
     * Id of the organization to act for. Needed if the key's user belongs to more than one organization.
     */
    'x-organization-id'?: string;
  };
  path?: never;
  query?: {
    /**
     * Only runs of this workflow (v1 calls it a use case). All workflows if absent.
     */
    use_case_id?: string;
    /**
     * How many runs a page holds, at most 5000.
     */
    limit?: number;
    /**
     * How many runs to skip.
     */
    offset?: number;
    /**
     * Only runs with this status. All if absent: the default that the provider writes down, `success`, is not one of the words it accepts and is left out here.
     */
    status?: RunStatus;
    /**
     * Start of the range that `timestamp` must lie in.
     */
    start?: string;
    /**
     * End of the range that `timestamp` must lie in.
     */
    end?: string;
    /**
     * Start of the range that the time of completion must lie in.
     */
    completed_start?: string;
    /**
     * End of the range that the time of completion must lie in.
     */
    completed_end?: string;
    /**
     * The order of the runs by `timestamp`, not by time of completion.
     */
    sort?: SortOrder;
    /**
     * Only runs in which a node put out one of the given values. A key is the node's id in double braces followed by a property path, for instance `{{node id}}.property`; the keys of `data` in this list's items are of the same form.
     */
    node_output_filters?: NodeOutputFilters;
  };
  url: '/v1/runs';
};

export type ListRunsErrors = {
  /**
   * The key is missing or not valid, or it does not belong to the organization (v1).
   */
  401: ErrorBody;
};

export type ListRunsResponses = {
  /**
   * The runs of this page.
   */
  200: Array<RunListItem>;
};

export type ListRunsResponse = ListRunsResponses[keyof ListRunsResponses];

export type ListRunRecordingsData = {
  body?: never;
  headers?: {
    /**
     * Id of the organization to act for. Needed if the key's user belongs to more than one organization.
     */
    'x-organization-id'?: string;
  };
  path: {
    /**
     * Id of the run.
     */
    run_id: string;
  };
  query?: {
    /**
     * Only the recording of this session.
     */
    session_id?: string;
    /**
     * For how many days the addresses work. v2 accepts 1 to 7; v1 names no bounds.
     */
    url_expires_in_days?: number;
  };
  url: '/v1/runs/{run_id}/recordings';
};

export type ListRunRecordingsErrors = {
  /**
   * The key is missing or not valid, or it does not belong to the organization (v1).
   */
  401: ErrorBody;
  /**
   * There is no such run (v1).
   */
  404: ErrorBody;
};

export type ListRunRecordingsResponses = {
  /**
   * The recordings of the run.
   */
  200: RecordingList;
};

export type ListRunRecordingsResponse = ListRunRecordingsResponses[keyof ListRunRecordingsResponses];

export type ListUseCaseRunsData = {
  body?: never;
  headers?: {
    /**
     * Id of the organization to act for. Needed if the key's user belongs to more than one organization.
     */
    'x-organization-id'?: string;
  };
  path: {
    /**
     * Id of the workflow.
     */
    use_case_id: string;
  };
  query?: {
    /**
     * How many runs a page holds. The provider names neither bounds nor a default.
     */
    limit?: number;
    /**
     * How many runs to skip.
     */
    offset?: number;
    /**
     * The order of the runs by `timestamp`, not by time of completion.
     */
    sort?: SortOrder;
  };
  url: '/v1/use-cases/{use_case_id}/runs';
};

export type ListUseCaseRunsErrors = {
  /**
   * The key is missing or not valid, or it does not belong to the organization (v1).
   */
  401: ErrorBody;
};

export type ListUseCaseRunsResponses = {
  /**
   * The runs of this page.
   */
  200: Array<UseCaseRun>;
};

export type ListUseCaseRunsResponse = ListUseCaseRunsResponses[keyof ListUseCaseRunsResponses];

export type ListWorkflowRunsData = {
  body?: never;
  path: {
    /**
     * Id of the workflow, or its slug.
     */
    workflow_id: string;
  };
  query?: {
    /**
     * Number of the page, from 1.
     */
    page?: number;
    /**
     * How many runs a page holds, 1 to 2000.
     */
    page_size?: number;
    /**
     * The order of the runs by `timestamp`, not by time of completion.
     */
    sort?: SortOrder;
    /**
     * Only runs with this status. Three of the words that a reply can hold cannot be asked for.
     */
    status?: RunStatus;
    /**
     * Start of the range that `timestamp` must lie in, in UTC with a `Z`.
     */
    start_date?: string;
    /**
     * End of the range that `timestamp` must lie in, in UTC with a `Z`.
     */
    end_date?: string;
    /**
     * Start of the range that the time of completion must lie in, in UTC with a `Z`.
     */
    completed_start_date?: string;
    /**
     * End of the range that the time of completion must lie in, in UTC with a `Z`.
     */
    completed_end_date?: string;
    /**
     * Only runs that were marked so.
     */
    annotation?: RunAnnotation;
  };
  url: '/v2/workflows/{workflow_id}/runs';
};

export type ListWorkflowRunsErrors = {
  /**
   * A parameter or the body is not valid (v2).
   */
  400: WorkflowErrorBody;
  /**
   * The key is missing or not valid (v2).
   */
  401: WorkflowErrorBody;
  /**
   * There is no such workflow (v2).
   */
  404: WorkflowErrorBody;
};

export type ListWorkflowRunsResponses = {
  /**
   * One page of runs.
   */
  200: WorkflowRunPage;
};

export type ListWorkflowRunsResponse = ListWorkflowRunsResponses[keyof ListWorkflowRunsResponses];

export type TriggerWorkflowRunData = {
  /**
   * What the run starts with.
   */
  body?: TriggerRequest;
  path: {
    /**
     * Id of the workflow, or its slug.
     */
    workflow_id: string;
  };
  query?: {
    /**
     * The environment to run in, for a multipart request; a JSON request says it in the body.
     */
    environment?: ExecutionEnvironment;
  };
  url: '/v2/workflows/{workflow_id}/runs';
};

export type TriggerWorkflowRunErrors = {
  /**
   * The key is missing or not valid (v2).
   */
  401: WorkflowErrorBody;
  /**
   * There is no such workflow (v2).
   */
  404: WorkflowErrorBody;
  /**
   * The provider failed (v2).
   */
  500: WorkflowErrorBody;
  /**
   * The service that executes workflows did not answer; the public API only passes the request on to it (v2).
   */
  502: WorkflowErrorBody;
};

export type TriggerWorkflowRunResponses = {
  /**
   * The run was accepted.
   */
  200: TriggerReply;
};

export type TriggerWorkflowRunResponse = TriggerWorkflowRunResponses[keyof TriggerWorkflowRunResponses];

export type GetWorkflowRunData = {
  body?: never;
  path: {
    /**
     * Id of the run.
     */
    run_id: string;
  };
  query?: never;
  url: '/v2/runs/{run_id}';
};

export type GetWorkflowRunErrors = {
  /**
   * The key is missing or not valid (v2).
   */
  401: WorkflowErrorBody;
  /**
   * There is no such run (v2).
   */
  404: WorkflowErrorBody;
};

export type GetWorkflowRunResponses = {
  /**
   * The state of the run.
   */
  200: WorkflowRun;
};

export type GetWorkflowRunResponse = GetWorkflowRunResponses[keyof GetWorkflowRunResponses];

export type ListWorkflowRunSessionsData = {
  body?: never;
  path: {
    /**
     * Id of the run.
     */
    run_id: string;
  };
  query?: {
    /**
     * Number of the page, from 1.
     */
    page?: number;
    /**
     * How many sessions a page holds, 1 to 100.
     */
    page_size?: number;
    /**
     * The order of the sessions by `timestamp`.
     */
    sort?: SortOrder;
  };
  url: '/v2/runs/{run_id}/sessions';
};

export type ListWorkflowRunSessionsErrors = {
  /**
   * The key is missing or not valid (v2).
   */
  401: WorkflowErrorBody;
  /**
   * There is no such run (v2).
   */
  404: WorkflowErrorBody;
};

export type ListWorkflowRunSessionsResponses = {
  /**
   * One page of sessions.
   */
  200: WorkflowSessionPage;
};

export type ListWorkflowRunSessionsResponse =
  ListWorkflowRunSessionsResponses[keyof ListWorkflowRunSessionsResponses];

export type ListWorkflowRunNodesData = {
  body?: never;
  path: {
    /**
     * Id of the run.
     */
    run_id: string;
  };
  query?: {
    /**
     * Only executions of this node. All nodes if absent.
     */
    node_persistent_id?: string;
    /**
     * The order of the executions by `timestamp`.
     */
    sort?: NodeSortOrder;
  };
  url: '/v2/runs/{run_id}/nodes';
};

export type ListWorkflowRunNodesErrors = {
  /**
   * The key is missing or not valid (v2).
   */
  401: WorkflowErrorBody;
  /**
   * There is no such run (v2).
   */
  404: WorkflowErrorBody;
  /**
   * The request is understood but cannot be answered (v2).
   */
  422: WorkflowErrorBody;
};

export type ListWorkflowRunNodesResponses = {
  /**
   * The executions and how they are connected.
   */
  200: WorkflowRunNodes;
};

export type ListWorkflowRunNodesResponse = ListWorkflowRunNodesResponses[keyof ListWorkflowRunNodesResponses];

export type GetWorkflowRunOutputData = {
  body?: never;
  path: {
    /**
     * Id of the run.
     */
    run_id: string;
    /**
     * Id of the output, which is the `output_id` of a node in the list of the run's nodes.
     */
    output_id: string;
  };
  query?: never;
  url: '/v2/runs/{run_id}/outputs/{output_id}';
};

export type GetWorkflowRunOutputErrors = {
  /**
   * The key is missing or not valid (v2).
   */
  401: WorkflowErrorBody;
  /**
   * There is no such run, or no such output in it (v2).
   */
  404: WorkflowErrorBody;
  /**
   * The request is understood but cannot be answered (v2).
   */
  422: WorkflowErrorBody;
};

export type GetWorkflowRunOutputResponses = {
  /**
   * The execution in full.
   */
  200: WorkflowRunOutputReply;
};

export type GetWorkflowRunOutputResponse = GetWorkflowRunOutputResponses[keyof GetWorkflowRunOutputResponses];

export type ListWorkflowRunRecordingsData = {
  body?: never;
  path: {
    /**
     * Id of the run.
     */
    run_id: string;
  };
  query?: {
    /**
     * Only the recording of this session.
     */
    session_id?: string;
    /**
     * For how many days the addresses work, 1 to 7.
     */
    url_expires_in_days?: number;
  };
  url: '/v2/runs/{run_id}/recordings';
};

export type ListWorkflowRunRecordingsErrors = {
  /**
   * The key is missing or not valid (v2).
   */
  401: WorkflowErrorBody;
  /**
   * There is no such run (v2), in v1's body.
   */
  404: ErrorBody;
  /**
   * The provider failed (v2).
   */
  500: WorkflowErrorBody;
};

export type ListWorkflowRunRecordingsResponses = {
  /**
   * The recordings of the run.
   */
  200: RecordingList;
};

export type ListWorkflowRunRecordingsResponse =
  ListWorkflowRunRecordingsResponses[keyof ListWorkflowRunRecordingsResponses];

export type CancelWorkflowRunData = {
  body?: never;
  path: {
    /**
     * Id of the run.
     */
    run_id: string;
  };
  query?: never;
  url: '/v2/runs/{run_id}/cancel';
};

export type CancelWorkflowRunErrors = {
  /**
   * The run cannot be canceled in the state it is in, or the request is not valid (v2).
   */
  400: WorkflowErrorBody;
  /**
   * The key is missing or not valid (v2).
   */
  401: WorkflowErrorBody;
  /**
   * The key may not do this (v2).
   */
  403: WorkflowErrorBody;
  /**
   * There is no such run (v2).
   */
  404: WorkflowErrorBody;
  /**
   * The provider failed (v2).
   */
  500: WorkflowErrorBody;
  /**
   * The service that executes workflows did not answer; the public API only passes the request on to it (v2).
   */
  502: WorkflowErrorBody;
};

export type CancelWorkflowRunResponses = {
  /**
   * The run is being canceled.
   */
  200: CancelReply;
};

export type CancelWorkflowRunResponse = CancelWorkflowRunResponses[keyof CancelWorkflowRunResponses];

export type CancelAllWorkflowRunsData = {
  /**
   * Whether the workflow stays online.
   */
  body?: CancelAllRequest;
  path: {
    /**
     * Id of the workflow, or its slug.
     */
    workflow_id: string;
  };
  query?: never;
  url: '/v2/workflows/{workflow_id}/cancel-runs';
};

export type CancelAllWorkflowRunsErrors = {
  /**
   * A parameter or the body is not valid (v2).
   */
  400: WorkflowErrorBody;
  /**
   * The key is missing or not valid (v2).
   */
  401: WorkflowErrorBody;
  /**
   * There is no such workflow (v2).
   */
  404: WorkflowErrorBody;
  /**
   * The provider failed (v2).
   */
  500: WorkflowErrorBody;
  /**
   * The service that executes workflows did not answer; the public API only passes the request on to it (v2).
   */
  502: WorkflowErrorBody;
};

export type CancelAllWorkflowRunsResponses = {
  /**
   * The runs are being canceled.
   */
  200: CancelAllReply;
};

export type CancelAllWorkflowRunsResponse =
  CancelAllWorkflowRunsResponses[keyof CancelAllWorkflowRunsResponses];
