import type { MockReply } from '../exchange/mock-request.ts';
import { createReplyCache } from '../reply-cache/create-reply-cache.ts';
import { answerCancel, answerDelete } from './answer-change.ts';
import { answerCreate } from './answer-create.ts';
import { answerInput } from './answer-input.ts';
import { answerList } from './answer-list.ts';
import { answerResults } from './answer-results.ts';
import { type Ask, findRun, lookAt, type RunMemory } from './ask.ts';
import { cancelRun, failRun } from './end-run.ts';
import { createRandom, type Random } from './random.ts';
import { receiveUpload } from './receive-upload.ts';
import { notFound } from './refuse.ts';
import { runBody } from './run-body.ts';
import type { RunKind } from './run-kind.ts';
import type { RunRecord } from './run-record.ts';
import { type RunSpec, readRunSpec } from './run-spec.ts';
import { createRunStore } from './run-store.ts';
import { runTimes } from './run-times.ts';
import type { Runs, RunsOptions, RunView } from './runs.ts';
import { replyOf } from './spec-example.ts';
import { statusIn } from './status-in.ts';

const answers: Readonly<Record<string, (ask: Ask) => MockReply | undefined>> = {
  create: answerCreate,
  list: answerList,
  results: answerResults,
  input: answerInput,
  cancel: answerCancel,
  delete: answerDelete,
};

/**
 * Makes the memory of a mock server.
 * @throws {TypeError} if a spec's `x-run-lifecycle` lacks a part.
 */
export function createRuns(options: RunsOptions): Runs {
  const { clock, seed = 1, maxRuns = 100_000 } = options;
  const specs = new Map(options.specs.map((spec) => [spec.provider, readRunSpec(spec)]));
  const replies = createReplyCache();
  let tell: NonNullable<RunsOptions['onChange']> = () => {};
  const store = createRunStore(
    maxRuns,
    (run) => !isKnown(run) || viewOf(run).isTerminal,
    (change) => {
      replies.forget(change);
      tell(change, { created, randomState: random.state });
    },
  );
  let random: Random = createRandom(options.restored?.randomState ?? seed);
  let created = options.restored?.created ?? 0;
  const newId = (): string => {
    let id = random.uuid();
    while (find(id)) id = random.uuid();
    return id;
  };
  const memory: RunMemory = {
    clock,
    store,
    options,
    random: {
      next: () => random.next(),
      uuid: newId,
      get state() {
        return random.state;
      },
    },
    nextNumber: () => ++created,
  };
  const isKnown = ({ provider, kind }: RunRecord): boolean => specs.get(provider)?.kinds.has(kind) ?? false;
  const kindOf = ({ provider, kind }: RunRecord) => {
    const found = specs.get(provider)?.kinds.get(kind);
    if (!found) throw new Error(`No kind "${kind}" of ${provider}.`);
    return found;
  };
  const viewOf = (run: RunRecord): RunView => {
    const times = runTimes(run, kindOf(run).lifecycle, clock.now());
    return {
      provider: run.provider,
      kind: run.kind,
      id: run.id,
      status: times.word,
      outcome: (run.stoppedAs ?? run.outcome).name,
      isWaiting: run.isWaiting,
      isTerminal: times.isTerminal,
      createdAtMs: times.createdAtMs,
      ...(times.startedAtMs === undefined ? {} : { startedAtMs: times.startedAtMs }),
      ...(times.finishedAtMs === undefined ? {} : { finishedAtMs: times.finishedAtMs }),
    };
  };
  const find = (id: string): RunRecord | undefined => {
    for (const provider of specs.keys()) {
      const run = store.find(provider, id);
      if (run) return run;
    }
    return undefined;
  };
  const findKnown = (id: string): RunRecord | undefined => {
    const run = find(id);
    return run && isKnown(run) ? run : undefined;
  };
  const change = (id: string, make: (run: RunRecord, kind: RunKind, nowMs: number) => void): RunView => {
    const run = findKnown(id);
    if (!run) throw new RangeError(`There is no run ${id}.`);
    make(run, kindOf(run), clock.now());
    store.touch(run);
    return viewOf(run);
  };
  for (const run of options.restored?.runs ?? []) store.add(run);
  tell = options.onChange ?? tell; // What was restored is no change.
  return {
    respond: async (matched) => {
      const ask = askOf(specs.get(matched.provider), matched, memory);
      if (ask?.operation.role === 'get') return replies.answer(ask, answerGet);
      return ask && answers[ask.operation.role ?? '']?.(ask);
    },
    receive: (unmatched) => {
      const spec = specs.get(unmatched.provider);
      return spec && receiveUpload(unmatched, spec, memory);
    },
    list: (provider) => store.list(provider).filter(isKnown).map(viewOf),
    get: (id) => {
      const run = findKnown(id);
      return run && viewOf(run);
    },
    fail: (id, name = 'failure') => change(id, (run, kind, nowMs) => failRun(run, kind, name, nowMs)),
    cancel: (id) => change(id, cancelRun),
    records: () => store.list().filter(isKnown),
    kinds: (provider) => specs.get(provider)?.kinds ?? new Map(),
    advance: (ms) => clock.advance(ms),
    put: (run) => {
      if (!store.find(run.provider, run.id)) store.add({ ...run, number: memory.nextNumber() });
    },
    statusIn: (provider, operationId, body) => statusIn(specs.get(provider), operationId, body),
    replaceSpec: (spec) => {
      specs.set(spec.provider, readRunSpec(spec));
      replies.clear();
    },
    reset: () => {
      random = createRandom(seed); // First: who is told of the end is told how chance begins anew.
      store.clear();
    },
  };
}

/** Shows a run as it is now. */
function answerGet(ask: Ask): MockReply | undefined {
  const run = findRun(ask);
  if (!run) return notFound(ask);
  const at = lookAt(ask, run);
  return at.form && replyOf(at.form, runBody(at));
}

function askOf(runSpec: RunSpec | undefined, matched: Ask['matched'], memory: RunMemory): Ask | undefined {
  const operation = runSpec?.operations.get(matched.operation.id);
  const kind = runSpec?.kinds.get(operation?.kind ?? '');
  const created = kind && runSpec?.kinds.get(kind.createdAs);
  if (!runSpec || !operation || !kind || !created) return undefined;
  return { matched, operation, runSpec, kind, created, memory, nowMs: memory.clock.now() };
}
