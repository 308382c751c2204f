import type { Check } from '../check.ts';
import { objects } from '../document/objects.ts';
import { takes } from '../document/schemas.ts';

const METHODS = ['PUT', 'POST', 'PATCH'];
const KEYS = ['method', 'contentTypes', 'expiresInSeconds'];

/** `x-run-input` stands on a string and says how, with what, and for how long input can be sent to it. */
export const runInput: Check = (api, report) => {
  for (const schema of objects(api)) {
    const input = schema.child('x-run-input');
    if (!input.exists) continue;
    if (!takes(schema, 'string'))
      report(input, '"x-run-input" stands on a field that holds an address: a string.');
    for (const [key, member] of input.members()) {
      if (!KEYS.includes(key) && key !== 'x-unconfirmed')
        report(member, `"x-run-input" has no key "${key}".`);
    }
    if (!METHODS.includes(input.child('method').text ?? '')) {
      report(input.child('method'), `"method" must be one of ${METHODS.join(', ')}.`);
    }
    const types = input.child('contentTypes');
    if (types.items().length === 0 || !types.items().every(({ text }) => text?.includes('/'))) {
      report(types, '"contentTypes" must list media types.');
    }
    const seconds = input.child('expiresInSeconds');
    // Absent where the provider does not say.
    if (seconds.exists && !(Number.isInteger(seconds.value) && Number(seconds.value) > 0)) {
      report(seconds, '"expiresInSeconds" must be a whole number above 0.');
    }
  }
};
