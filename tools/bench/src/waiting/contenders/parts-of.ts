/** Intervals that go so often into a median, from the longest to the shortest. */
export function partsOf(medianMs: number): number[] {
  return [2, 4, 8, 16, 32].map((parts) => medianMs / parts);
}

/** Of how many runs one is enough, so that two seconds for an hour do not take all the time there is. */
export function oneInSoMany(settingMs: number, medianMs: number): number {
  return medianMs / settingMs > 1_000 ? 10 : 1;
}
