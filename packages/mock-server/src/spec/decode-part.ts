/** Decodes a part of a path, as Prism does it: what cannot be decoded stays as it is. */
export function decodePart(part: string): string {
  if (!part.includes('%')) return part;
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
