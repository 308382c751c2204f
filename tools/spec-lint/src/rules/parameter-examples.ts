import type { Check } from '../check.ts';
import { operations, parameters } from '../document/operations.ts';

/** Each path parameter, and each required query or header parameter, has an `example`. */
export const parameterExamples: Check = (api, report) => {
  const checked = new Set<string>();
  for (const parameter of operations(api).flatMap(parameters)) {
    if (checked.has(parameter.ref)) continue;
    checked.add(parameter.ref);
    const isNeeded = parameter.child('in').value === 'path' || parameter.child('required').value === true;
    if (isNeeded && !parameter.child('example').exists) {
      report(parameter, `The parameter "${String(parameter.child('name').value)}" has no "example".`);
    }
  }
};
