/** A source of repeatable chance. Not for secrets. */
export interface Random {
  /** A number from 0 to below 1. */
  next(): number;
  /** A version 4 UUID. */
  uuid(): string;
  /** Where the sequence is: `createRandom` goes on from there. */
  readonly state: number;
}

/** Makes a source that gives the same sequence for the same seed: a counter, mixed by multiplication and shifts (mulberry32). */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const hex = (): string =>
    Math.floor(next() * 2 ** 32)
      .toString(16)
      .padStart(8, '0');
  return {
    next,
    uuid: () => asUuid(hex() + hex() + hex() + hex()),
    get state() {
      return state;
    },
  };
}

/** An id that belongs to another one and is always the same for it: of a run's step, from the run's id and the step's in the spec. */
export function derivedUuid(...parts: readonly string[]): string {
  let state = 0x811c9dc5;
  for (const character of parts.join('\n')) {
    state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return createRandom(state).uuid();
}

function asUuid(hex: string): string {
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
