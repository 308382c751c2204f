/**
 * Puts the meaning of each word (`x-enumDescriptions`) into the description of its enum, as a list, so that it is in the generated doc
 * comment, where an editor shows it. Changes the document.
 */
export function describeEnums(node: unknown): void {
  if (typeof node !== 'object' || node === null) return;
  if (!Array.isArray(node)) addMeanings(node as Record<string, unknown>);
  for (const child of Object.values(node)) describeEnums(child);
}

function addMeanings(schema: Record<string, unknown>): void {
  const meanings = schema['x-enumDescriptions'];
  if (!Array.isArray(schema['enum']) || typeof meanings !== 'object' || meanings === null) return;
  const list = Object.entries(meanings).map(([word, meaning]) => `- \`${word}\`: ${String(meaning).trim()}`);
  schema['description'] = [schema['description'], list.join('\n')].filter(Boolean).join('\n\n');
}
