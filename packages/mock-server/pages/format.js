/** Signs that stand before a word, so that color is never all there is. */
const signs = {
  waiting: '…',
  active: '▸',
  succeeded: '✓',
  failed: '✕',
  canceled: '⊘',
  timed_out: '!',
  other: '–',
};

/** What the signs mean, for those who do not see them. */
const meanings = {
  waiting: 'waits for input',
  active: 'under way',
  succeeded: 'succeeded',
  failed: 'failed',
  canceled: 'canceled',
  timed_out: 'timed out',
  other: 'ended',
};

/** @typedef {keyof typeof signs} Mark */

/** @param {Mark} mark */
export const signOf = (mark) => signs[mark];

/** @param {Mark} mark */
export const meaningOf = (mark) => meanings[mark];

/** A virtual time of day, in UTC. @param {number} ms */
export const timeOfDay = (ms) => new Date(ms).toISOString().slice(11, 19);

/** A virtual time, in UTC. @param {number} ms */
export const wholeTime = (ms) => `${new Date(ms).toISOString().slice(0, 19).replace('T', ' ')} UTC`;

/** How long something took, or will take. @param {number} ms */
export function duration(ms) {
  const seconds = Math.abs(ms) / 1000;
  if (seconds < 10) return `${seconds.toFixed(1)} s`;
  if (seconds < 120) return `${Math.round(seconds)} s`;
  if (seconds < 7200) return `${Math.round(seconds / 60)} min`;
  return `${(seconds / 3600).toFixed(1)} h`;
}
