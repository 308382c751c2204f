import type { Provider } from '../src/providers/provider.ts';

/** A client as one writes it in a minute: what it does not do is what the table is about. */
export const naiveProvider: Provider = {
  name: 'thymia',
  secrets: ['activation-key-4711'],
  connect: ({ baseUrl }) => {
    const send = async (path: string, init: RequestInit): Promise<unknown> => {
      const headers = { 'x-api-key': 'activation-key-4711' };
      // The only mercy: without a limit the stalls would never end.
      const signal = AbortSignal.any([AbortSignal.timeout(1_000), ...(init.signal ? [init.signal] : [])]);
      const response = await fetch(`${baseUrl}${path}`, { ...init, headers, signal });
      return response.json();
    };
    return {
      get: (id, { signal = null }) => send(`/v1/models/mental-wellness/${id}`, { signal }),
      post: ({ signal = null }) => send('/v1/models/mental-wellness', { method: 'POST', body: '{}', signal }),
    };
  },
};
