import type { Check } from '../check.ts';
import { operations } from '../document/operations.ts';

/** Each response header has a `schema` and an `example`. */
export const headerExamples: Check = (api, report) => {
  const checked = new Set<string>();
  for (const { place } of operations(api)) {
    for (const [, response] of place.at('responses').entries()) {
      for (const [name, header] of response.at('headers').entries()) {
        if (checked.has(header.ref)) continue;
        checked.add(header.ref);
        for (const key of ['schema', 'example']) {
          if (!header.child(key).exists) report(header, `The response header "${name}" has no "${key}".`);
        }
      }
    }
  }
};
