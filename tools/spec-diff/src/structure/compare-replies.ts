import type { Place } from '@runspec/spec-lint';
import { compareContent } from './compare-content.ts';
import { compareHeaders } from './compare-headers.ts';
import type { OperationComparison } from './operation-comparison.ts';
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
      const rule = isSuccess ? 'success-added' : 'error-added';
      recorder.document(rule, ['readers'], [spot], { to: now, message: `${spot.owner} is new` });
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
