import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';

/** Starts a file of this folder, sends it one order and waits for its answer. */
export async function askProcess<Answer>(file: string, order: object): Promise<Answer> {
  const child = fork(new URL(file, import.meta.url), { execArgv: [] });
  try {
    return await ask<Answer>(child, order);
  } finally {
    child.disconnect();
  }
}

/** Sends a message to a process, and waits for what it says next. */
export async function ask<Answer>(child: ChildProcess, order: object | string): Promise<Answer> {
  child.send(order);
  const [answer] = await once(child, 'message');
  return answer as Answer; // The other end is in this folder.
}
