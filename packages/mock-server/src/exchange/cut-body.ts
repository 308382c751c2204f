import { halfOf } from './half-of.ts';

/** Half of a body, as a response made in this process has it. */
export interface CutBody {
  readonly body: ReadableStream<Uint8Array<ArrayBuffer>>;
  /** Bytes of the whole. */
  readonly length: number;
}

/**
 * A body of which one half comes, and then nothing (`stall`) until the request is aborted, or an error (`truncate`).
 * @throws {unknown} what the body would end with, if there is none: at once, or once the request is aborted.
 */
export async function cutBody(
  cut: 'stall' | 'truncate',
  payload: string | Uint8Array | undefined,
  request: Request,
): Promise<CutBody> {
  const { half, length } = halfOf(payload ?? '');
  const end = async (): Promise<never> => {
    if (cut === 'stall') return untilAborted(request);
    throw connectionError('terminated', 'UND_ERR_SOCKET', 'other side closed');
  };
  if (length === 0) return end();
  // Asked for now: the request may be aborted before anybody reads.
  const ended = end();
  ended.catch(() => {});
  const halves = half.length > 0 ? [half] : [];
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const next = halves.shift();
      if (next) controller.enqueue(next);
      else await ended;
    },
    cancel: () => void stalled.delete(request),
  });
  return { body, length };
}

/** The requests that stall. A request's signal follows the one that it was made with only for as long as the request is kept. */
const stalled = new Set<Request>();

function untilAborted(request: Request): Promise<never> {
  const { signal } = request;
  stalled.add(request);
  return new Promise((_, reject) => {
    const end = (): void => {
      stalled.delete(request);
      reject(signal.reason);
    };
    signal.addEventListener('abort', end, { once: true });
  });
}

/** What `fetch` rejects with where a connection is reset before the reply. */
export function resetError(): TypeError {
  return connectionError('fetch failed', 'ECONNRESET', 'read ECONNRESET');
}

function connectionError(message: string, code: string, why: string): TypeError {
  return new TypeError(message, { cause: Object.assign(new Error(why), { code }) });
}
