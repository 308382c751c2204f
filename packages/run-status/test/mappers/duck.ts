import { fromDuck } from '../../src/duck/index.ts';
import type { MapperCase } from './mapper-case.ts';

/** The mapper of Duck. */
export const mappers: readonly MapperCase[] = [
  ['fromDuck', fromDuck, 'id', ['created_at', 'started_at', 'finished_at']],
];
