/** How long runs take, before a quarter is given or taken, in virtual milliseconds. */
export const durations = { queueMs: 4000, runMs: 20_000 } as const;

/** The least and the most of a duration: give or take a quarter, and what rounding to a millisecond does. */
export const least = (ms: number): number => Math.floor(ms * 0.75) - 1;
export const most = (ms: number): number => Math.ceil(ms * 1.25) + 1;
