import { fromThymia } from '../../src/thymia/index.ts';
import type { MapperCase } from './mapper-case.ts';

/** The mapper of Thymia. */
export const mappers: readonly MapperCase[] = [
  ['fromThymia', fromThymia, 'id', ['createdAt', 'runAt', 'completedAt']],
];
