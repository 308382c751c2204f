import { readField, readText } from './read-field.ts';
import { UnexpectedReplyError } from './unexpected-reply-error.ts';

/** Which call a reply belongs to. */
export interface Asked {
  provider: string;
  operation: string;
}

/** The text in a field of a reply. @throws {UnexpectedReplyError} if there is none. */
export function requireText(asked: Asked, reply: unknown, name: string): string {
  const text = readText(reply, name);
  if (text === undefined) throw new UnexpectedReplyError({ ...asked, expected: `text in "${name}"` });
  return text;
}

/**
 * The array in a field of a reply, or the reply if no field is named. The items are not looked at: the mappers take anything.
 * @throws {UnexpectedReplyError} if it is no array.
 */
export function requireItems<Item>(asked: Asked, reply: unknown, name?: string): Item[] {
  const items = name === undefined ? reply : readField(reply, name);
  if (!Array.isArray(items)) {
    throw new UnexpectedReplyError({
      ...asked,
      expected: name === undefined ? 'an array' : `an array in "${name}"`,
    });
  }
  return items;
}
