/** The states of the canonical run; see RunState of run-status. */
export type State =
  | 'awaiting_input'
  | 'queued'
  | 'running'
  | 'succeeded'
  | 'failed'
  | 'canceled'
  | 'timed_out'
  | 'unknown';

/** Words that many APIs use, without separators and in lower case. */
const KNOWN: Readonly<Record<State, string>> = {
  awaiting_input:
    'awaitinginput awaitingupload requiresaction requiresinput waitingforinput needsinput open draft',
  queued:
    'queued pending created submitted scheduled accepted registered new notstarted waiting received enqueued ready planned inqueue',
  running:
    'running processing inprogress started starting active executing working busy booting initializing preparing provisioning finalizing canceling cancelling stopping aborting dreaming generating paused retrying',
  succeeded: 'succeeded success successful completed complete completeok done finished ok ended finalized',
  failed:
    'failed failure error errored completeerror crashed rejected invalid broken incomplete terminatedwitherror',
  canceled: 'canceled cancelled aborted stopped terminated killed revoked skipped deleted',
  timed_out: 'timedout timeout expired deadlineexceeded',
  unknown: 'unknown',
};

const BY_WORD: ReadonlyMap<string, State> = new Map(
  Object.entries(KNOWN).flatMap(([state, words]) =>
    words.split(' ').map((word) => [word, state as State] as const),
  ),
);

/** What a word means in most APIs; `undefined` for a word that is not among them. */
export const wordState = (word: string): State | undefined =>
  BY_WORD.get(word.toLowerCase().replaceAll(/[^a-z]/g, ''));

/** Whether a run in the state has ended. */
export const isEnd = (state: State): boolean =>
  ['succeeded', 'failed', 'canceled', 'timed_out'].includes(state);
