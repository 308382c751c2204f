import { stripVTControlCharacters } from 'node:util';

/**
 * A text of a provider's as part of a line: what would move the cursor, color what follows or turn the line around is taken out, and
 * breaks are spaces. Ids and words come from outside.
 */
export function oneLine(text: string): string {
  return stripVTControlCharacters(text)
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\p{Bidi_Control}]/gu, '')
    .trim();
}
