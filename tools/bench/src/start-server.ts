import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';

/** A server in a process of its own, so that it takes no time from the one that is measured. */
export interface RunningServer extends AsyncDisposable {
  /** `http://127.0.0.1:<port>` */
  baseUrl: string;
  /** Ends every connection that is open, as a server does that shuts down. */
  closeConnections(): Promise<void>;
}

/** Starts a file that calls `serve`. */
export async function startServer(file: string): Promise<RunningServer> {
  const child = fork(file, { execArgv: [] });
  const [{ port }] = await once(child, 'message');
  return {
    baseUrl: `http://127.0.0.1:${port}`,
    closeConnections: async () => {
      child.send('close connections');
      await once(child, 'message');
    },
    [Symbol.asyncDispose]: () => stop(child),
  };
}

async function stop(child: ChildProcess): Promise<void> {
  const exited = once(child, 'exit');
  child.disconnect(); // `serve` ends with its parent.
  await exited;
}
