import type { Check } from '../check.ts';
import { isJson, operations } from '../document/operations.ts';

/** Each documented reply with a JSON or text body has a named example. A binary body cannot be written down. */
export const responseExamples: Check = (api, report) => {
  const checked = new Set<string>();
  for (const { place, name } of operations(api)) {
    for (const [status, response] of place.at('responses').entries()) {
      for (const [type, media] of response.at('content').entries()) {
        const isText = isJson(type) || type.startsWith('text/');
        if (!isText || checked.has(media.ref)) continue;
        checked.add(media.ref);
        if (media.child('example').exists)
          report(media.child('example'), 'Use "examples", so that the example has a name.');
        else if (media.at('examples').members().length === 0) {
          report(media, `The ${status} of ${name} has no named example for ${type}.`);
        }
      }
    }
  }
};
