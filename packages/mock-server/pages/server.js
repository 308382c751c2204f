// Talks to the mock server that the page came from, and to nothing else.

const token = document.querySelector('meta[name="console-token"]')?.getAttribute('content') ?? '';

/**
 * Does something on the server.
 * @param {string} name - of the action
 * @param {Record<string, unknown>} input
 * @returns {Promise<{ text: string, isRefused: boolean }>} what came of it, in a sentence
 */
export async function act(name, input) {
  try {
    const reply = await fetch(`/__console/actions/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-console-token': token },
      body: JSON.stringify(input),
    });
    /** @type {{ done?: string, detail?: string }} */
    const { done, detail } = await reply.json();
    return { text: done ?? detail ?? `The server answered ${reply.status}.`, isRefused: !reply.ok };
  } catch {
    return { text: 'The server does not answer.', isRefused: true };
  }
}

/**
 * Everything that was kept of a request.
 * @param {number} number
 * @returns {Promise<import('./types.d.ts').RequestView | undefined>}
 */
export async function readRequest(number) {
  const reply = await fetch(`/__console/requests/${number}`);
  return reply.ok ? reply.json() : undefined;
}

/**
 * Listens to what changes, and goes on trying when the server is gone.
 * @param {() => URLSearchParams} wish - what is to be seen
 * @param {Record<string, (data: unknown) => void>} listeners - by the name of the event
 * @param {(isThere: boolean) => void} onConnection
 * @returns {() => void} asks anew, with another wish
 */
export function listen(wish, listeners, onConnection) {
  /** @type {EventSource | undefined} */
  let source;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let again;
  const open = () => {
    source?.close();
    clearTimeout(again);
    const opened = new EventSource(`/__console/events?${wish()}`);
    source = opened;
    for (const [name, listener] of Object.entries(listeners))
      opened.addEventListener(name, (event) => {
        if (source === opened) listener(JSON.parse(event.data));
      });
    opened.onopen = () => onConnection(true);
    opened.onerror = () => {
      if (source !== opened) return;
      onConnection(false);
      // A browser gives up by itself if the server answers with something else.
      if (opened.readyState === EventSource.CLOSED) again = setTimeout(open, 2000);
    };
  };
  open();
  return open;
}
