/** How far the two clocks of a machine may part before one of them was set, or the machine slept. */
const jumpMs = 1_000;

/**
 * A clock that only goes forward, in milliseconds from somewhere. A timer stands still while a machine sleeps, and a clock can be set: a
 * leap of the wall clock forward is time that has passed, a leap back is nothing.
 */
export function createTrackerClock(): () => number {
  let skewMs = Date.now() - performance.now();
  let sleptMs = 0;
  return () => {
    const steadyMs = performance.now();
    const leapMs = Date.now() - steadyMs - skewMs;
    if (Math.abs(leapMs) > jumpMs) {
      skewMs += leapMs;
      if (leapMs > 0) sleptMs += leapMs;
    }
    return steadyMs + sleptMs;
  };
}
