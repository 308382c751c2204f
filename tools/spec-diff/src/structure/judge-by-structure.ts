import type { Place } from '@runspec/spec-lint';
import { compareDocumentation } from './compare-documentation.ts';
import { compareLifecycles } from './compare-lifecycles.ts';
import { compareNames } from './compare-names.ts';
import { compareOperations } from './compare-operations.ts';
import { SchemaComparer } from './compare-schema.ts';
import { compareSecurity } from './compare-security.ts';
import { compareServers } from './compare-servers.ts';
import { Recorder, type StructuralChange } from './recorder.ts';
import { sameMeaning, sameValue } from './same-value.ts';

/**
 * Compares two documents. The references in both lead somewhere.
 * @returns each change once, with every operation that it reaches; nothing if the documents differ in nothing but the order of keys.
 */
export function judgeByStructure(from: Place, to: Place): StructuralChange[] {
  const recorder = new Recorder();
  const pair = { from, to };
  compareServers(pair, recorder);
  compareSecurity(pair, recorder);
  compareOperations(pair, recorder, new SchemaComparer(recorder));
  compareWebhooks(from.child('webhooks'), to.child('webhooks'), recorder);
  compareLifecycles(pair, recorder);
  compareNames(pair, recorder);
  compareDocumentation(pair, recorder);
  if (recorder.changes.length === 0 && !sameValue(from.value, to.value)) {
    recorder.document('rewritten', [], [], {
      from,
      to,
      before: undefined,
      after: undefined,
      message: 'the document says the same in another way',
    });
  }
  return recorder.changes;
}

function compareWebhooks(from: Place, to: Place, recorder: Recorder): void {
  if (sameMeaning(from.value, to.value)) return;
  recorder.document(from.exists ? 'callbacks-changed' : 'callbacks-added', ['readers'], [], {
    from: from.exists ? from : undefined,
    to: to.exists ? to : undefined,
    message: `webhooks ${from.exists ? (to.exists ? 'changed' : 'are gone') : 'are new'}`,
  });
}
