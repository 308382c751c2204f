import type { ZodType } from 'zod';

/** The generated zod schema of an operation's 2xx body, by hey-api's naming; absent if no body is documented. */
export function replySchema(schemas: object, operationId: string): ZodType | undefined {
  const name = `z${operationId.charAt(0).toUpperCase()}${operationId.slice(1)}Response`;
  return (schemas as Record<string, ZodType | undefined>)[name];
}
