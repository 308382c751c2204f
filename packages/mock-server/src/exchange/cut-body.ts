import { halfOf } from './half-of.ts';

/** Half of a body, as a response made in this process has it. */
export interface CutBody {
  readonly body: ReadableStream<Uint8Array<ArrayBuffer>>;
  /** Bytes of the whole. */
  readonly length: number;
}

/**
 * A body of which one half comes, and then nothing (`stall`) until the request is aborted or the mock closes, or an error (`truncate`).
 * @param closing - aborted when the mock closes.
 * @throws {unknown} what the body would end with, if there is none: at once, or once nothing more can come.
 */
export async function cutBody(
  cut: 'stall' | 'truncate',
  payload: string | Uint8Array | undefined,
  request: Request,
  closing: AbortSignal,
): Promise<CutBody> {
  const { half, length } = halfOf(payload ?? '');
  const stall = cut === 'stall' ? beginStall(request, closing) : undefined;
  const end = (): Promise<never> => stall?.ended ?? Promise.reject(brokenError());
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
    cancel: () => stall?.forget(),
  });
  return { body, length };
}

/** The requests that stall. A request's signal follows the one that it was made with only for as long as the request is kept. */
const stalled = new Set<Request>();

interface Stall {
  /** Rejects when the request is aborted, or the mock closes. */
  readonly ended: Promise<never>;
  /** Nobody waits any more. */
  forget(): void;
}

function beginStall(request: Request, closing: AbortSignal): Stall {
  const { signal } = request;
  stalled.add(request);
  let end = (): void => {};
  const forget = (): void => {
    stalled.delete(request);
    for (const one of [signal, closing]) one.removeEventListener('abort', end);
  };
  const ended = new Promise<never>((_, reject) => {
    end = () => {
      forget();
      reject(signal.aborted ? signal.reason : brokenError());
    };
  });
  for (const one of [signal, closing]) one.addEventListener('abort', end);
  if (signal.aborted || closing.aborted) end();
  return { ended, forget };
}

/** What a body ends with where the connection is ended within it. */
function brokenError(): TypeError {
  return connectionError('terminated', 'UND_ERR_SOCKET', 'other side closed');
}

/** What `fetch` rejects with where nothing listens any more. */
export function closedError(): TypeError {
  return connectionError('fetch failed', 'ECONNREFUSED', 'The mock was closed.');
}

/** What `fetch` rejects with where a connection is reset before the reply. */
export function resetError(): TypeError {
  return connectionError('fetch failed', 'ECONNRESET', 'read ECONNRESET');
}

function connectionError(message: string, code: string, why: string): TypeError {
  return new TypeError(message, { cause: Object.assign(new Error(why), { code }) });
}
