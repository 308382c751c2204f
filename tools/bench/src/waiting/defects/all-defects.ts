import { abortingRows } from './aborting.ts';
import type { DefectRow } from './defect-row.ts';
import { endingRows } from './endings.ts';
import { retryAfterRows } from './retry-after.ts';
import { unknownWords } from './unknown-words.ts';

/** All of them, W1 first. */
export const allDefects: readonly DefectRow[] = [
  ...unknownWords,
  ...retryAfterRows,
  ...abortingRows,
  ...endingRows,
].sort((one, other) => Number(one.id.slice(1)) - Number(other.id.slice(1)));
