interface Entry<Value> {
  readonly value: Value;
  readonly weight: number;
}

/**
 * A map that holds no more than a weight. When half of that has come in, what was not asked for since the last time goes: nearly the
 * least recently used, without moving anything when something is found.
 */
export class BoundedMap<Key, Value> {
  #recent = new Map<Key, Entry<Value>>();
  #older = new Map<Key, Entry<Value>>();
  readonly #half: number;
  #recentWeight = 0;

  /** @param maxWeight - in whatever unit `set` is given. */
  constructor(maxWeight: number) {
    this.#half = maxWeight / 2;
  }

  get(key: Key): Value | undefined {
    const entry = this.#recent.get(key);
    if (entry) return entry.value;
    const older = this.#older.get(key);
    if (!older) return undefined;
    this.#older.delete(key);
    this.#add(key, older);
    return older.value;
  }

  /** Something that is heavier than half of what fits is not kept. */
  set(key: Key, value: Value, weight: number): void {
    this.delete(key);
    if (weight <= this.#half) this.#add(key, { value, weight });
  }

  delete(key: Key): void {
    this.#older.delete(key);
    const entry = this.#recent.get(key);
    if (!entry) return;
    this.#recent.delete(key);
    this.#recentWeight -= entry.weight;
  }

  clear(): void {
    this.#recent.clear();
    this.#older.clear();
    this.#recentWeight = 0;
  }

  get size(): number {
    return this.#recent.size + this.#older.size;
  }

  #add(key: Key, entry: Entry<Value>): void {
    if (this.#recentWeight + entry.weight > this.#half) {
      this.#older = this.#recent;
      this.#recent = new Map();
      this.#recentWeight = 0;
    }
    this.#recent.set(key, entry);
    this.#recentWeight += entry.weight;
  }
}
