import { allProviders } from '@runspec/providers';
import { describe, expect, it } from 'vitest';
import type { ZodType } from 'zod';

const cases = allProviders.flatMap(({ name, client, calls, samples }) => {
  const schemaOf = (operation: string): ZodType => {
    const schema = `z${operation.charAt(0).toUpperCase()}${operation.slice(1)}Response`;
    return (client.schemas as Record<string, ZodType>)[schema]!;
  };
  return [
    [`${name} run`, schemaOf(calls.get.operation), samples.run],
    [`${name} created`, schemaOf(calls.create.operation), samples.created],
  ] as const;
});

describe('samples', () => {
  it.each(cases)('%s is as the specification has it', (_, schema, sample) => {
    expect(schema.parse(sample)).toEqual(sample);
  });
});
