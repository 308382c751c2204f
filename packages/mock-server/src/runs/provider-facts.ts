/** What a provider does that its spec tells in prose only. Without an entry here a spec is mocked by its extensions alone. */
export interface ProviderFacts {
  /** Where times without a zone are, as an offset from UTC. @default 'Z' */
  readonly zone?: string;
  /** Fields of a reply that repeat a field of the request, or a path parameter, of another name. */
  readonly repeats?: Readonly<Record<string, string>>;
  /** The request field without which a new run waits for input, and the word that it then begins with. */
  readonly waitsWithout?: { readonly field: string; readonly word: string };
  /** The request field whose `sources` name the inputs that the run counts. */
  readonly inputsIn?: string;
  /** The words in which a run can be deleted. @default every terminal one */
  readonly deletable?: readonly string[];
  /** Words of the status filter that stand for several words. */
  readonly statusGroups?: Readonly<Record<string, 'all' | 'active' | 'ended' | 'ended-badly'>>;
  /** The query parameter that, against its name, bounds the time when a run ended, not when it was created. */
  readonly endedUntil?: string;
  /** The example with which an operation answers if a field of its request has a value. */
  readonly answersIf?: Readonly<
    Record<string, { readonly field: string; readonly is: unknown; readonly example: string }>
  >;
  /** The largest body of an input, in bytes, by the operation that takes it. */
  readonly maxInputBytes?: Readonly<Record<string, number>>;
}

/** By provider. Each entry is from the description of the operation or field that it is about, in the provider's spec. */
export const providerFacts: Readonly<Record<string, ProviderFacts>> = {
  happyrobot: {
    // Info: what v1 calls a use case is what v2 calls a workflow. TriggerRequest.environment: where to run.
    repeats: { use_case_id: 'workflow_id', execution_environment: 'environment' },
    // CancelAllRequest.unpublish_workflow: whether the workflow goes offline too.
    answersIf: {
      cancelAllWorkflowRuns: { field: 'unpublish_workflow', is: false, example: 'kept-published' },
    },
  },
  modzy: {
    // submitJob: without `input`, the job is OPEN and waits.
    waitsWithout: { field: 'input', word: 'OPEN' },
    inputsIn: 'input',
    // JobHistoryStatus: its own descriptions.
    statusGroups: {
      ALL: 'all',
      PENDING: 'active',
      TERMINATED: 'ended',
      TERMINATED_WITH_ERROR: 'ended-badly',
    },
    // listJobHistory: "only the jobs that ended until then".
    endedUntil: 'endDate',
    // getJobFeatures: 1Mi in the first example; the rest is room for the multipart frame.
    maxInputBytes: { appendJobInput: 1_048_576 + 1024 },
  },
  nclue: {
    // Info: Korean time is likely.
    zone: '+09:00',
    // CreatedTaskRun.run_name: as given when it was created.
    repeats: { run_name: 'name' },
    // deleteTaskRun: only a run that is registered, completed or failed.
    deletable: ['registered', 'completed', 'failed'],
  },
};
