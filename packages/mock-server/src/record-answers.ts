import type { Clock } from './clock/clock.ts';
import type { Answer } from './exchange/create-answerer.ts';
import { heldBackMs } from './exchange/held-back-ms.ts';
import type { MockReply, MockRequest } from './exchange/mock-request.ts';
import type { MockOptions } from './mock.ts';
import type { RequestLog } from './request-log.ts';
import type { ReadRunId } from './runs/read-run-id.ts';
import type { Runs } from './runs/runs.ts';

/** What a record is made from, and where it goes. */
export interface RecordOptions {
  answer(provider: string, request: MockRequest): Promise<Answer>;
  readonly readRunId: ReadRunId;
  readonly runs: Pick<Runs, 'statusIn'>;
  readonly clock: Pick<Clock, 'now'>;
  readonly log: Pick<RequestLog, 'add'>;
  /** Real milliseconds that the reply to a request is held back. */
  latencyMs(request: MockRequest): number;
  readonly onRequest: MockOptions['onRequest'];
}

/** Makes the function that answers a provider's request, and writes down that it was asked. */
export function recordAnswers({
  answer,
  readRunId,
  runs,
  clock,
  log,
  latencyMs,
  onRequest,
}: RecordOptions): (provider: string, request: MockRequest) => Promise<MockReply> {
  return async (provider, request) => {
    const times = { atMs: clock.now(), startedAtMs: Date.now() };
    const startMs = performance.now();
    const { reply, createdRunId, ...known } = await answer(provider, request);
    const { method, path } = request;
    const runId =
      createdRunId === undefined ? readRunId(provider, known.operationId, path) : { runId: createdRunId };
    const durationMs = performance.now() - startMs;
    const record = { provider, ...known, ...runId, method, path, status: reply.status, ...times, durationMs };
    const logged = log.add(record, request, reply);
    if (onRequest) {
      const runStatus = runs.statusIn(provider, known.operationId ?? '', reply.body);
      const heldBack = { heldBackMs: heldBackMs(latencyMs(request), reply) };
      onRequest({ ...logged, ...heldBack, ...(runStatus === undefined ? {} : { runStatus }) });
    }
    return reply;
  };
}
