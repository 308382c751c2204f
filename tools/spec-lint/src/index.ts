export { type Key, Place, segments } from './document/place.ts';
export type { Finding } from './finding.ts';
export { lint } from './lint.ts';
