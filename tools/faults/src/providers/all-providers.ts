import { allProviders as entries, methodOf } from '@runspec/providers';
import type { Provider } from './provider.ts';

/** Every client, each with a key of its own. */
export const allProviders: readonly Provider[] = entries.map(({ name, client, calls }) => ({
  name,
  secrets: client.secrets,
  connect: (options) => {
    const connected = client.create(options);
    const get = methodOf(connected, calls.get.operation);
    const create = methodOf(connected, calls.create.operation);
    return {
      get: (id, call) => get({ ...call, ...calls.get.input(id) }),
      post: (call) => create({ ...call, ...calls.create.input() }),
    };
  },
}));
