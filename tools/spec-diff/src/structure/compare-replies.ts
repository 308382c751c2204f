import type { Place } from '@runspec/spec-lint';
import { compareContent } from './compare-content.ts';
import { compareHeaders } from './compare-headers.ts';
import { SchemaComparer } from './compare-schema.ts';
import type { OperationComparison } from './operation-comparison.ts';
import { Recorder } from './recorder.ts';
import type { Spot } from './spot.ts';

/** Compares the replies of an operation by their status. */
export function compareReplies(comparison: OperationComparison): void {
  const { from, to, recorder } = comparison;
  const [before, after] = [from, to].map(({ place }) => new Map(place.at('responses').entries()));
  for (const status of new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])) {
    if (status.startsWith('x-')) continue;
    const [old, now] = [before?.get(status), after?.get(status)];
    const isSuccess = /^2/.test(status);
    const spot: Spot = {
      operation: to.id,
      side: 'readers',
      place: [isSuccess ? 'response' : 'error', status],
      owner: status === 'default' ? `${to.id}'s default reply` : `${to.id}'s ${status} reply`,
      within: [],
      names: [],
    };
    if (old && now) compareReply(comparison, old, now, spot);
    else if (old)
      recorder.document('reply-gone', ['readers'], [spot], { from: old, message: `${spot.owner} is gone` });
    else if (now) {
      const isKnown = [...(before ?? [])].some(
        ([other, reply]) => /^2/.test(other) && isAlike(reply, now, spot),
      );
      const rule = isSuccess ? (isKnown ? 'success-added-alike' : 'success-added') : 'error-added';
      const message = `${spot.owner} is new${isSuccess && isKnown ? ', with a body that was known' : ''}`;
      recorder.document(rule, ['readers'], [spot], { to: now, message });
    }
  }
}

function compareReply({ recorder, schemas }: OperationComparison, from: Place, to: Place, spot: Spot): void {
  compareHeaders({ recorder, schemas, from, to, spot });
  const [hadBody, hasBody] = [from, to].map((reply) => reply.child('content').members().length > 0);
  if (hadBody === hasBody) {
    compareContent({ recorder, schemas, from, to, spot });
    return;
  }
  recorder.document(hasBody ? 'reply-body-added' : 'reply-body-gone', ['readers'], [spot], {
    from: hadBody ? from.child('content') : undefined,
    to: hasBody ? to.child('content') : undefined,
    message: `the body of ${spot.owner} is ${hasBody ? 'new' : 'gone'}`,
  });
}

/** Whether two replies have the same body, and one at all. */
function isAlike(from: Place, to: Place, spot: Spot): boolean {
  if (to.child('content').members().length === 0) return false;
  const recorder = new Recorder();
  compareContent({ recorder, schemas: new SchemaComparer(recorder), from, to, spot });
  return recorder.reports === 0;
}
