import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { ProviderSpec } from '../spec/provider-spec.ts';
import type { ConsoleParts } from './console-parts.ts';
import { describeModel } from './describe-model.ts';
import { differences } from './differences.ts';
import { ownHeaders, sendProblem } from './send.ts';
import { lookAtAll, type View, type Wish } from './view.ts';

/** Real milliseconds between two looks. */
const intervalMs = 200;
/** Looking takes no more than this share of the process's time, however many runs there are. */
const busyShare = 0.1;
/** Real milliseconds between two tellings of the time; in between the page reckons it by the speed. */
const clockMs = 2_000;
const maxListeners = 50;

interface Listener {
  readonly response: ServerResponse;
  readonly wish: Wish;
  seen: View | undefined;
  toldTimeAt: number;
  /** Those that its drawings were made from. */
  specs: readonly ProviderSpec[];
}

/** The pages that are open, each told what changes. Runs have no timers; there is one here, as long as somebody listens. */
export interface Live {
  listen(response: ServerResponse, wish: Wish): void;
  /** Looks at once, after a change made by hand. */
  look(): void;
}

export function createLive(parts: ConsoleParts): Live {
  const listeners = new Set<Listener>();
  // By which a page knows that it talks to another process than before.
  const start = randomUUID();
  let timer: NodeJS.Timeout | undefined;
  const tell = (response: ServerResponse, name: string, data: unknown): void => {
    response.write(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`);
  };
  /** At first, and when another spec is served. */
  const tellModel = (listener: Listener): void => {
    const specs = parts.specs();
    const isSame =
      specs.length === listener.specs.length && specs.every((spec, at) => spec === listener.specs[at]);
    if (isSame) return;
    listener.specs = [...specs];
    tell(listener.response, 'model', { start, providers: describeModel(parts) });
  };
  const lookFor = (listener: Listener): void => {
    const { response, wish, seen } = listener;
    // A page that does not read gets no more until it does.
    if (response.destroyed || response.writableNeedDrain) return;
    tellModel(listener);
    const now = lookAtAll(parts, wish);
    for (const { name, data } of differences(seen, now)) tell(response, name, data);
    listener.seen = now;
    if (performance.now() - listener.toldTimeAt < clockMs) return;
    tell(response, 'clock', { nowMs: parts.clock.now(), speed: parts.clock.speed });
    listener.toldTimeAt = performance.now();
  };
  const look = (): void => {
    clearTimeout(timer);
    timer = undefined;
    const startMs = performance.now();
    for (const listener of listeners) lookFor(listener);
    const pauseMs = Math.max(intervalMs, (performance.now() - startMs) / busyShare);
    if (listeners.size > 0) timer = setTimeout(look, pauseMs).unref();
  };
  return {
    listen(response, wish) {
      if (listeners.size >= maxListeners) {
        sendProblem(response, 503, 'Too many pages', `${maxListeners} pages are open; close one of them.`);
        return;
      }
      const listener: Listener = {
        response,
        wish,
        seen: undefined,
        toldTimeAt: Number.NEGATIVE_INFINITY,
        specs: [],
      };
      response.writeHead(200, { ...ownHeaders(), 'content-type': 'text/event-stream' });
      response.write('retry: 1000\n\n');
      listeners.add(listener);
      response.once('close', () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        clearTimeout(timer);
        timer = undefined;
      });
      look();
    },
    look() {
      for (const listener of listeners) listener.toldTimeAt = Number.NEGATIVE_INFINITY;
      if (listeners.size > 0) look();
    },
  };
}
