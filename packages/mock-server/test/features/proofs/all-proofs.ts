import { faultProofs } from './fault-proofs.ts';
import { fileProofs } from './file-proofs.ts';
import { pageProofs } from './page-proofs.ts';
import { placeProofs } from './place-proofs.ts';
import type { Proofs } from './proof.ts';
import { replyProofs } from './reply-proofs.ts';
import { stateProofs } from './state-proofs.ts';
import { strictProofs } from './strict-proofs.ts';
import { timeProofs } from './time-proofs.ts';

/** One for each row in which ours is a yes or a part. */
export const allProofs: Proofs = {
  ...stateProofs,
  ...timeProofs,
  ...replyProofs,
  ...faultProofs,
  ...strictProofs,
  ...placeProofs,
  ...pageProofs,
  ...fileProofs,
};
