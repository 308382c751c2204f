import type { Check } from '../check.ts';
import { operations } from '../document/operations.ts';

/** Each operation that needs credentials lists the 401: it is what a mock server answers to a call without a key. */
export const unauthorizedResponse: Check = (api, report) => {
  for (const { place, name } of operations(api)) {
    const own = place.child('security');
    const security = (own.exists ? own : api.child('security')).items();
    const isSecured =
      security.length > 0 && security.every((alternative) => alternative.members().length > 0);
    const responses = place.child('responses');
    if (isSecured && !responses.child('401').exists)
      report(responses, `${name} needs credentials but lists no 401.`);
  }
};
