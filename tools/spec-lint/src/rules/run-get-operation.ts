import type { Check } from '../check.ts';
import { getOperations, lifecycles } from '../document/lifecycles.ts';
import { jsonContent } from '../document/operations.ts';
import { pointerTo } from '../document/schemas.ts';

/** Each kind of run has exactly one get operation, and its 200 holds the run. */
export const runGetOperation: Check = (api, report) => {
  for (const { kind, place, run } of lifecycles(api)) {
    const found = getOperations(api, kind);
    if (found.length !== 1) {
      const names = found.map(({ name }) => name).join(', ') || 'none';
      report(place, `The run "${kind}" needs exactly one operation with role "get"; found: ${names}.`);
    }
    if (!run.exists) continue;
    for (const operation of found) {
      const reply = operation.place.at('responses', '200');
      const holdsRun = jsonContent(reply).some(
        (media) => pointerTo(run, media.child('schema')) !== undefined,
      );
      if (!holdsRun) {
        report(
          operation.place.child('responses'),
          `The 200 of ${operation.name} does not hold the run, ${run.ref}.`,
        );
      }
    }
  }
};
