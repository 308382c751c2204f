import {
  createRunTracker,
  type Run,
  type RunSource,
  RunWaitError,
  type RunWaitErrorKind,
  waitForRun,
  watchRun,
} from '@runspec/run-status';
import type { SoakPlan } from './soak-plan.ts';
import type { Watcher } from './soak-record.ts';

/** News of a run: how it is, or why it is no longer followed. */
export type News = { readonly run: Run } | { readonly error: RunWaitErrorKind; readonly cause: string };

/** Everything that watches in a soak. */
export interface SoakWatch {
  /** Watches a run, by whatever is named. */
  add(ref: string, by: Watcher): void;
  /** Ends the tracker, and goes on with another one from its state, as another process would. */
  resume(): void;
  /** Ends when nothing is watched any longer. */
  finish(): Promise<void>;
}

/** Watches by a tracker over all sources, and by waits of single runs on the same sources. */
export function startWatch(
  sources: Readonly<Record<string, RunSource>>,
  { timeoutMs, tracking }: Pick<SoakPlan, 'timeoutMs' | 'tracking'>,
  onNews: (ref: string, news: News) => void,
): SoakWatch {
  const options = { timeoutMs, ...tracking };
  // Of each run by itself the default schedule is fast enough, and NCLUE's budget is small.
  const own = { timeoutMs };
  let tracker = createRunTracker(sources, options);
  const loops: Promise<void>[] = [];
  const waits: Promise<void>[] = [];
  let isOver = false;
  const follow = (): void => {
    const current = tracker;
    const loop = async (): Promise<void> => {
      for await (const { ref, run, error } of current) {
        onNews(ref, run ? { run } : describe(error));
        if (isOver && tracker.size === 0) tracker.close();
      }
    };
    loops.push(loop());
  };
  follow();
  const sourceOf = (ref: string): [RunSource, string] => {
    const [prefix = '', id = ''] = ref.split(/:(.*)/s);
    const source = sources[prefix];
    if (!source) throw new Error(`no source for ${ref}`);
    return [source, id];
  };
  const single = async (ref: string, by: Exclude<Watcher, 'createRunTracker'>): Promise<void> => {
    const [source, id] = sourceOf(ref);
    try {
      if (by === 'waitForRun') onNews(ref, { run: await waitForRun(source, id, own) });
      else for await (const run of watchRun(source, id, own)) onNews(ref, { run });
    } catch (error) {
      if (!RunWaitError.isInstance(error)) throw error;
      onNews(ref, describe(error));
    }
  };
  return {
    add(ref, by) {
      if (by === 'createRunTracker') tracker.add(ref);
      else waits.push(single(ref, by));
    },
    resume() {
      const state = JSON.parse(JSON.stringify(tracker.state));
      tracker.close();
      tracker = createRunTracker(sources, { ...options, resume: state });
      follow();
    },
    async finish() {
      isOver = true;
      if (tracker.size === 0) tracker.close();
      await Promise.all([...loops, ...waits]);
    },
  };
}

function describe({ kind, cause, message }: RunWaitError): Extract<News, { error: unknown }> {
  return { error: kind, cause: cause instanceof Error ? `${message}; ${cause.message}` : message };
}
