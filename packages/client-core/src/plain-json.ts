/** JSON has several ways to write a character; the one that this gives is plain for all that a key is made of. */
export function plainJson(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text));
  } catch {
    return text;
  }
}
