import { examplesOf } from '../runs/spec-example.ts';
import { uploadField } from '../runs/upload-field.ts';
import { isRecord } from '../spec/is-record.ts';
import type { ProviderSpec } from '../spec/provider-spec.ts';

/**
 * How a run of a kind is sent the input that it waits for, as a part of a sentence that begins with the method.
 * @returns undefined for a kind that waits for none.
 */
export function describeInput(spec: ProviderSpec, kind: string): string | undefined {
  const ofKind = spec.operations.filter((one) => one.kind === kind);
  for (const one of ofKind) {
    const field = one.role === 'create' ? uploadField(spec, one) : undefined;
    if (field) return `${field.method} it to the ${field.name} of the reply that created the run`;
  }
  // The one that answers with the run says that all input is there; see answerInput.
  const last = ofKind.find(
    (one) =>
      one.role === 'input' &&
      one.method !== 'GET' &&
      examplesOf(one, one.success).some(({ value }) => isRecord(value)),
  );
  return last && `${last.method} ${last.template} (${last.id}) says that all of it is there`;
}
