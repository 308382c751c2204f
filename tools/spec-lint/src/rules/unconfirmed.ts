import type { Check } from '../check.ts';
import { objects } from '../document/objects.ts';

/** `x-unconfirmed` says, in words, what is not confirmed. */
export const unconfirmed: Check = (api, report) => {
  for (const object of objects(api)) {
    const note = object.child('x-unconfirmed');
    if (note.exists && !note.text?.trim()) report(note, '"x-unconfirmed" must be a sentence.');
  }
};
