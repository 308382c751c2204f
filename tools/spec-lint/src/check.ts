import type { Place } from './document/place.ts';

/** Says that something is wrong at a place. Messages are whole sentences and name the offending word. */
export type Report = (place: Place, message: string) => void;

/** A rule: looks at the whole document and reports what breaks it. */
export type Check = (api: Place, report: Report) => void;
