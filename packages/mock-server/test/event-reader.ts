/** Reads server-sent events, as they come. */
export interface EventReader extends AsyncDisposable {
  readonly response: Response;
  /** The data of the next event of a name; others before it are passed over. */
  next(name: string): Promise<unknown>;
}

export async function readEvents(url: string): Promise<EventReader> {
  const closing = new AbortController();
  const response = await fetch(url, { signal: closing.signal });
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  const decoder = new TextDecoder();
  let text = '';
  return {
    response,
    async next(name) {
      for (;;) {
        const end = text.indexOf('\n\n');
        if (end < 0) {
          const { value, done } = await reader.read();
          if (done) throw new Error(`The stream ended before ${name}.`);
          text += decoder.decode(value, { stream: true });
          continue;
        }
        const event = text.slice(0, end);
        text = text.slice(end + 2);
        const [, data] = new RegExp(`^event: ${name}\ndata: (.*)$`, 's').exec(event) ?? [];
        if (data !== undefined) return JSON.parse(data);
      }
    },
    async [Symbol.asyncDispose]() {
      closing.abort();
      await reader.cancel().catch(() => {});
    },
  };
}
