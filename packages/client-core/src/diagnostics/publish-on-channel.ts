interface Channel {
  readonly hasSubscribers: boolean;
  publish(event: unknown): void;
}

interface Runtime {
  process?: { getBuiltinModule?(name: string): { channel(name: string): Channel } | undefined };
}

// Kept, so that they are not looked up for every event.
const channels = new Map<string, Channel | undefined>();

/**
 * Tells those who listen on a channel of `node:diagnostics_channel`, on runtimes that call themselves compatible with Node.
 * The module is asked for at run time, because some of them do not have it.
 *
 * @param type - the channel's name without `runspec:`, in any case.
 * @param create - makes the event; called only where somebody listens.
 */
export function publish(type: string, create: () => object): void {
  if (!channels.has(type)) {
    const module = (globalThis as Runtime).process?.getBuiltinModule?.('node:diagnostics_channel');
    channels.set(type, module?.channel(`runspec:${type.toLowerCase()}`));
  }
  const channel = channels.get(type);
  if (channel?.hasSubscribers) channel.publish(create());
}
