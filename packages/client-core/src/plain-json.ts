/**
 * Parses a body if it is JSON, after `change` has seen its text. JSON has several ways to write a character; `change` sees
 * the one that is plain for all that a key is made of.
 *
 * @returns the value; the text where it is no JSON.
 */
export function plainJson(text: string, change: (text: string) => string): unknown {
  try {
    return JSON.parse(change(JSON.stringify(JSON.parse(text))));
  } catch {
    return change(text);
  }
}
