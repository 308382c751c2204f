import { aborted, orAborted } from '../or-aborted.ts';
import type { Run } from '../run.ts';
import type { LaneParts } from './lane-parts.ts';
import { markRequest } from './source-pace.ts';

/** What came of a request: a value, an error, or nothing where it was aborted. */
export type Answer<Value> = { readonly value: Value } | { readonly error: unknown } | undefined;

/** Makes one request of a lane; it is over when it is aborted, even if the source takes no notice of signals. Never rejects. */
export async function sendRequest<SomeRun extends Run, Value>(
  { source, requests }: Pick<LaneParts<SomeRun>, 'source' | 'requests'>,
  request: AbortController,
  call: (signal: AbortSignal) => Promise<Value>,
): Promise<Answer<Value>> {
  const { signal } = request;
  requests.add(request);
  markRequest(source);
  try {
    // A source of somebody's own may throw where it should reject.
    const value = await orAborted((async () => call(signal))(), signal);
    return value === aborted ? undefined : { value };
  } catch (error) {
    return signal.aborted ? undefined : { error };
  } finally {
    requests.delete(request);
  }
}
