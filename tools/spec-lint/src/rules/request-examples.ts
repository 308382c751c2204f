import type { Check } from '../check.ts';
import { operations } from '../document/operations.ts';

/** Each request body has at least one named example. */
export const requestExamples: Check = (api, report) => {
  for (const { place, name } of operations(api)) {
    const body = place.at('requestBody');
    const content = body.at('content').entries();
    if (content.length === 0) continue;
    const hasExample = content.some(([, media]) => media.at('examples').members().length > 0);
    if (!hasExample) report(body.child('content'), `The request body of ${name} has no named example.`);
  }
};
