import { compareContent } from './compare-content.ts';
import type { OperationComparison } from './operation-comparison.ts';
import type { Spot } from './spot.ts';

/** Compares the request bodies of an operation. */
export function compareBody({ from, to, recorder, schemas }: OperationComparison): void {
  const [before, after] = [from.place.at('requestBody'), to.place.at('requestBody')];
  const spot: Spot = {
    operation: to.id,
    side: 'senders',
    place: ['body'],
    owner: `the body of ${to.id}`,
    within: [],
    names: [],
  };
  const [wasRequired, isRequired] = [before, after].map((body) => body.child('required').value === true);
  if (!before.exists && !after.exists) return;
  if (!before.exists) {
    const message = `${spot.owner} is new${isRequired ? ' and required' : ''}`;
    recorder.document(isRequired ? 'body-added-required' : 'body-added', ['senders'], [spot], {
      to: after,
      message,
    });
    return;
  }
  if (!after.exists) {
    recorder.document('body-gone', ['senders'], [spot], { from: before, message: `${spot.owner} is gone` });
    return;
  }
  if (wasRequired !== isRequired) {
    recorder.document(isRequired ? 'body-required' : 'body-optional', ['senders'], [spot], {
      from: before,
      to: after,
      before: wasRequired ? 'required' : 'optional',
      after: isRequired ? 'required' : 'optional',
      message: `${spot.owner} is ${isRequired ? 'required' : 'optional'} now`,
    });
  }
  compareContent({ recorder, schemas, from: before, to: after, spot });
}
