import type { Run } from '../../src/index.ts';

/** A mapper, as a function of anything, with the fields in which its provider sends what all have. */
export type MapperCase = readonly [
  name: string,
  map: (raw: never) => Run,
  id: string,
  times: readonly string[],
];
