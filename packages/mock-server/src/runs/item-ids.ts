import { isRecord } from '../spec/is-record.ts';
import type { ProviderSpec } from '../spec/provider-spec.ts';
import { examplesOf } from './spec-example.ts';

/** The fields that name an item of a run. */
export const itemIdFields: readonly string[] = ['id', 'output_id'];

/** The ids of all items in the examples of the operations that tell more about a run: of steps, sessions, test results, outputs. */
export function readItemIds(spec: ProviderSpec): Set<string> {
  const ids = new Set<string>();
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) walk(item);
    if (!isRecord(value)) return;
    for (const name of itemIdFields) if (typeof value[name] === 'string') ids.add(value[name]);
    for (const part of Object.values(value)) walk(part);
  };
  for (const operation of spec.operations) {
    if (operation.role !== 'results') continue;
    for (const { value } of examplesOf(operation, operation.success)) walk(value);
  }
  return ids;
}

/** The id of an item; undefined if it has none. */
export function itemId(item: Readonly<Record<string, unknown>>): string | undefined {
  const name = itemIdFields.find((field) => typeof item[field] === 'string');
  return name === undefined ? undefined : String(item[name]);
}
