import type { Unmatched } from '../exchange/matched.ts';
import type { MockReply } from '../exchange/mock-request.ts';
import type { RunMemory } from './ask.ts';
import { release } from './change-run.ts';
import { readOutcome } from './outcome.ts';
import { problem } from './refuse.ts';
import type { RunSpec } from './run-spec.ts';
import { triggerInBytes, triggerPrefix } from './trigger.ts';
import { unknownOutcome } from './unknown-outcome.ts';
import { type UploadField, uploadedId, uploadField } from './upload-field.ts';

/**
 * Takes the input of a run at the address that its create operation gave out, without an API key: what is in the address is the
 * permission. Sent again it is taken and changes nothing, as with an object store. An input that begins with `mock:` chooses what becomes
 * of the run.
 * @returns undefined if the path is no such address.
 */
export function receiveUpload(
  { provider, request }: Unmatched,
  { kinds, spec }: RunSpec,
  { store, clock }: RunMemory,
): MockReply | undefined {
  const id = uploadedId(request.path);
  if (id === undefined) return undefined;
  const run = store.find(provider, id);
  const field = run && fieldOf(spec, run.kind);
  const kind = run && kinds.get(run.kind);
  if (!run || !field || !kind) return problem(404, 'No run takes input here.');
  if (request.query.get('token') !== run.uploadToken) return problem(403, 'The address was changed.');
  if (request.method !== field.method) return problem(405, `Send the input with ${field.method}.`);
  if (clock.now() - run.createdAtMs > field.expiresInMs)
    return problem(403, 'The address has expired; create another run.');
  if (request.bytes.length === 0) return problem(400, 'The input is empty.');
  if (run.isWaiting) {
    const trigger = triggerInBytes(request);
    const outcome = trigger === undefined ? run.outcome : readOutcome(kind, trigger);
    if (!outcome) return unknownOutcome(kind, provider, `${triggerPrefix}… in the input`, trigger ?? '');
    run.outcome = outcome;
    release(run, kind.lifecycle, clock.now());
    store.touch(run);
  }
  return { status: 200, headers: {}, body: undefined };
}

function fieldOf(spec: RunSpec['spec'], kind: string): UploadField | undefined {
  const creators = spec.operations.filter((one) => one.role === 'create' && one.kind === kind);
  return creators.map((one) => uploadField(spec, one)).find((field) => field !== undefined);
}
