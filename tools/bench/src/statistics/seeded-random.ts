/**
 * Random numbers from 0 up to 1, the same ones for the same seed, so that a run can be repeated.
 * Xorshift with 32 bits of state; the shifts are the first triple of G. Marsaglia, "Xorshift RNGs" (2003).
 * @param seed - any whole number but 0.
 */
export function seededRandom(seed: number): () => number {
  let state = seed | 0;
  if (state === 0) throw new RangeError('The seed must be a whole number other than 0.');
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
