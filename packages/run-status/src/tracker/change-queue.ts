type Result<Item> = IteratorResult<Item, undefined>;

/** Who waits for the next change. */
interface Waiter<Item> {
  readonly loop: object;
  readonly resolve: (result: Result<Item>) => void;
  readonly reject: (reason: unknown) => void;
}

/** Items that have something to tell, each at most once, in the order in which they first had; handed to whoever asks. */
export interface ChangeQueue<Item, Told> {
  /** Puts an item in, unless it is in already. */
  put(item: Item): void;
  /** Takes an item out. */
  take(item: Item): void;
  has(item: Item): boolean;
  /** The next item, as it is to be told; waits for one. @param loop - whose behalf it is on. */
  next(loop: object): Promise<Result<Told>>;
  /** Tells a loop that waits that nothing more comes. */
  leave(loop: object): void;
  /** Tells all who wait that nothing more comes. With a reason, it is an error for one of them, or for the next who asks. */
  end(failure?: { readonly reason: unknown }): void;
}

/** Makes an empty queue. @param tell - called when an item is handed out. */
export function createChangeQueue<Item, Told>(tell: (item: Item) => Told): ChangeQueue<Item, Told> {
  const items = new Set<Item>();
  let waiters: Waiter<Told>[] = [];
  let isEnded = false;
  let failure: { readonly reason: unknown } | undefined;
  const done = { done: true, value: undefined } as const;
  return {
    put(item) {
      items.add(item);
      const waiter = waiters.shift();
      if (!waiter) return;
      items.delete(item);
      waiter.resolve({ done: false, value: tell(item) });
    },
    take: (item) => void items.delete(item),
    has: (item) => items.has(item),
    async next(loop) {
      if (failure) {
        const { reason } = failure;
        failure = undefined;
        throw reason;
      }
      if (isEnded) return done;
      const [item] = items;
      if (item === undefined)
        return new Promise((resolve, reject) => waiters.push({ loop, resolve, reject }));
      items.delete(item);
      return { done: false, value: tell(item) };
    },
    leave(loop) {
      for (const waiter of waiters) if (waiter.loop === loop) waiter.resolve(done);
      waiters = waiters.filter((waiter) => waiter.loop !== loop);
    },
    end(why) {
      isEnded = true;
      failure = why;
      const waiting = waiters.splice(0);
      if (failure && waiting[0]) {
        waiting.shift()?.reject(failure.reason);
        failure = undefined;
      }
      for (const { resolve } of waiting) resolve(done);
    },
  };
}
