import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ConsoleOptions } from './console-parts.ts';

type Own = (incoming: IncomingMessage, response: ServerResponse) => boolean;

const ownPath = /^\/__(?:console|docs)(?:[/?]|$)/;

/** The console and the API reference, which are loaded when they are first asked for: most servers start without anybody looking. */
export function lazyConsole(options: ConsoleOptions): Own {
  let loading: Promise<{ answer(incoming: IncomingMessage, response: ServerResponse): Promise<void> }>;
  return (incoming, response) => {
    if (!ownPath.test(incoming.url ?? '')) return false;
    loading ??= import('./create-console.ts').then(({ createConsole }) => createConsole(options));
    loading.then(({ answer }) => answer(incoming, response)).catch(() => response.destroy());
    return true;
  };
}
