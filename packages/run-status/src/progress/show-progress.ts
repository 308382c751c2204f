import { styleText } from 'node:util';
import cliTruncate from 'cli-truncate';
import { createLogUpdate } from 'log-update';
import { isChanged } from '../is-changed.ts';
import type { Run } from '../run.ts';
import { RunWaitError } from '../run-wait-error.ts';
import type { RunChange } from '../tracker/tracker-options.ts';
import { fitRows } from './fit-rows.ts';
import { createLayout } from './layout.ts';
import type { ProgressDisplay, ProgressLine } from './progress-display.ts';
import type { ProgressOptions, ProgressStream } from './progress-options.ts';
import { type ShownRun, showRun } from './shown-run.ts';

/** Between two drawings, in milliseconds. */
const frameMs = 100;

/**
 * Shows runs to a person. In a terminal: a line for each run, drawn anew ten times a second, cut at the terminal's width; if there are more
 * runs than rows, a line about the others. Anywhere else, as in a file or a CI log, and where the terminal does not say how large it is: a
 * line for each change. Colors as NO_COLOR, FORCE_COLOR and the terminal want them. Its timer does not keep a process alive.
 *
 * @throws {TypeError} if `stream`, `now` or `modelOf` is not what it should be.
 */
export function showProgress(options: ProgressOptions = {}): ProgressDisplay {
  const { stream = process.stderr, now = Date.now, modelOf } = options;
  requireOptions(stream, now, modelOf);
  const runs = new Map<string, ShownRun>();
  const layout = createLayout((shown) => modelOf?.(shown.run), hasColor(stream));
  const board = isTerminalOfKnownSize(stream) ? createBoard(stream) : undefined;
  let isClosed = false;

  function createBoard(terminal: ProgressStream): { draw(): void; close(): void } {
    const logUpdate = createLogUpdate(terminal as NodeJS.WriteStream);
    const draw = (): void => {
      const { columns = 80, rows = 24 } = terminal;
      const { shown, summary } = fitRows([...runs.values()], rows);
      const lines = layout.lines(shown, now(), columns);
      if (summary !== undefined) lines.push(cliTruncate(summary, columns));
      logUpdate(lines.join('\n'));
    };
    const timer = setInterval(draw, frameMs);
    timer.unref();
    return {
      draw,
      close: () => {
        clearInterval(timer);
        if (runs.size > 0) draw();
        logUpdate.done();
      },
    };
  }

  const update = (news: Run | RunWaitError, { label }: ProgressLine = {}): void => {
    if (isClosed) return;
    const id = RunWaitError.isInstance(news) ? news.runId : news.id;
    const key = JSON.stringify([news.provider, id]);
    const before = runs.get(key);
    const shown = showRun(news, label, before, now());
    runs.set(key, shown);
    const isNews = before?.state !== shown.state || isChanged(before.run, shown.run);
    if (!board && isNews) stream.write(`${layout.lines([shown], now())[0]}\n`);
  };
  const close = (): void => {
    if (!isClosed) board?.close();
    isClosed = true;
  };
  return {
    update,
    async *follow(items, line) {
      try {
        for await (const item of items) {
          update(newsOf(item), line);
          yield item;
        }
      } catch (error) {
        if (RunWaitError.isInstance(error)) update(error, line);
        throw error;
      }
    },
    close,
    [Symbol.dispose]: close,
  };
}

const newsOf = (item: Run | RunChange): Run | RunWaitError =>
  'ref' in item ? (item.error ?? item.run) : item;

/** A terminal in which nothing can be moved (TERM=dumb) counts as none. */
const isTerminalOfKnownSize = ({ isTTY, columns = 0, rows = 0 }: ProgressStream): boolean =>
  isTTY === true && columns > 0 && rows > 1 && process.env['TERM'] !== 'dumb';

/** Whether Node would color a text for this stream: it looks at NO_COLOR, FORCE_COLOR and the terminal. */
function hasColor(stream: ProgressStream): boolean {
  try {
    return styleText('red', 'x', { stream: stream as NodeJS.WriteStream }) !== 'x';
  } catch {
    // It is not one of Node's own streams.
    return false;
  }
}

function requireOptions(stream: unknown, now: unknown, modelOf: unknown): void {
  if (typeof (stream as ProgressStream | null)?.write !== 'function')
    throw new TypeError(`stream must have a function "write", as process.stderr has; got ${String(stream)}`);
  if (typeof now !== 'function') throw new TypeError(`now must be a function; got ${String(now)}`);
  if (modelOf !== undefined && typeof modelOf !== 'function')
    throw new TypeError(`modelOf must be a function; got ${String(modelOf)}`);
}
