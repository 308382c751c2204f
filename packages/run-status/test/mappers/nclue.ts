import { fromNclue } from '../../src/nclue/index.ts';
import type { MapperCase } from './mapper-case.ts';

/** The mapper of NCLUE. */
export const mappers: readonly MapperCase[] = [
  ['fromNclue', (raw) => fromNclue(raw), 'run_id', ['created_at', 'completed_at']],
];
