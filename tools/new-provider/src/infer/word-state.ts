import type { RunState } from '@runspec/run-status';

/** Words that many APIs use, without separators and in lower case. */
const KNOWN: Readonly<Record<RunState, string>> = {
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

const BY_WORD: ReadonlyMap<string, RunState> = new Map(
  Object.entries(KNOWN).flatMap(([state, words]) =>
    words.split(' ').map((word) => [word, state as RunState] as const),
  ),
);

/** What a word means in most APIs; `undefined` for a word that is not among them. */
export const wordState = (word: string): RunState | undefined =>
  BY_WORD.get(word.toLowerCase().replaceAll(/[^a-z]/g, ''));
