import { hash } from 'node:crypto';
import type { RunRecord } from './run-record.ts';

/** The owner of a run that every key sees. No request has it: a key cannot be this. */
export const everyone = '*\n';

const mark = '\nsha256:';

/** An owner without its key, to be written down: the same for the same key, and of no use to anybody else. */
export function sealOwner(owner: string): string {
  return owner === '' || owner === everyone || owner.startsWith(mark) ? owner : sealed(owner);
}

/** Whether a run exists for a key. Of a run that was written down, only the sealed owner is known. */
export function belongsTo({ owner }: Pick<RunRecord, 'owner'>, asking: string): boolean {
  if (owner === asking || owner === everyone) return true;
  return owner.startsWith(mark) && owner === sealed(asking);
}

// One key asks again and again, and a list asks for every run.
let last = { owner: '', as: '' };

function sealed(owner: string): string {
  if (last.owner !== owner || last.as === '') last = { owner, as: mark + hash('sha256', owner, 'base64url') };
  return last.as;
}
