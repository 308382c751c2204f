/** What a {@link DueHeap} holds. It keeps the place itself, so that an item is moved and taken out without a search. */
export interface Due {
  /** When it is due. */
  wakeAtMs: number;
  /** Its place in the heap; -1 outside of it. Only the heap writes it. */
  heapIndex: number;
}

/** Items by when they are due: a binary heap, in which every item is at most once. */
export interface DueHeap<Item extends Due> {
  /** The first that is due. */
  readonly first: Item | undefined;
  /** Puts an item in, or to its new place. */
  put(item: Item, wakeAtMs: number): void;
  /** Takes an item out, if it is in. */
  take(item: Item): void;
}

/** Makes an empty heap. */
export function createDueHeap<Item extends Due>(): DueHeap<Item> {
  const items: Item[] = [];
  const set = (item: Item, index: number): void => {
    items[index] = item;
    item.heapIndex = index;
  };
  const up = (item: Item, from: number): void => {
    let index = from;
    while (index > 0) {
      const parent = items[(index - 1) >> 1];
      if (!parent || parent.wakeAtMs <= item.wakeAtMs) break;
      set(parent, index);
      index = (index - 1) >> 1;
    }
    set(item, index);
  };
  const down = (item: Item, from: number): void => {
    let index = from;
    for (;;) {
      const left = items[2 * index + 1];
      const right = items[2 * index + 2];
      const child = right && left && right.wakeAtMs < left.wakeAtMs ? right : left;
      if (!child || child.wakeAtMs >= item.wakeAtMs) break;
      const next = child.heapIndex;
      set(child, index);
      index = next;
    }
    set(item, index);
  };
  const settle = (item: Item, index: number): void => {
    up(item, index);
    down(item, item.heapIndex);
  };
  return {
    get first() {
      return items[0];
    },
    put(item, wakeAtMs) {
      item.wakeAtMs = wakeAtMs;
      settle(item, item.heapIndex < 0 ? items.length : item.heapIndex);
    },
    take(item) {
      const index = item.heapIndex;
      if (index < 0) return;
      item.heapIndex = -1;
      const last = items.pop();
      if (last && last !== item) settle(last, index);
    },
  };
}
