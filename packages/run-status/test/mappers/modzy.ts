import { fromModzy } from '../../src/modzy/index.ts';
import type { MapperCase } from './mapper-case.ts';

/** The mapper of Modzy. */
export const mappers: readonly MapperCase[] = [
  ['fromModzy', (raw) => fromModzy(raw), 'jobIdentifier', ['createdAt', 'submittedAt']],
];
