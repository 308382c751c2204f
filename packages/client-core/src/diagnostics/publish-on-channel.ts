interface Runtime {
  process?: {
    getBuiltinModule?(name: string): { channel(name: string): { publish(event: unknown): void } } | undefined;
  };
}

/**
 * Tells those who listen on a channel of `node:diagnostics_channel`, on runtimes that call themselves compatible with Node.
 * The module is asked for at run time, because some of them do not have it.
 *
 * @param name - the channel's name without `runspec:`.
 */
export function publish(name: string, event: object): void {
  (globalThis as Runtime).process
    ?.getBuiltinModule?.('node:diagnostics_channel')
    ?.channel(`runspec:${name}`)
    .publish(event);
}
