const words = new Set([
  ...['title', 'description', 'summary', 'example', 'examples', 'externalDocs', 'tags', 'info', '$comment'],
  ...['termsOfService', 'contact', 'license', 'xml', 'links', 'bearerFormat'],
]);
const compared = new Set(['x-run-lifecycle', 'x-run-role', 'x-run-kind', 'x-pagination']);

/** Whether a keyword is for people only. Extensions are, but for those that programs are made from. */
export function isDocumentation(key: string): boolean {
  return words.has(key) || (key.startsWith('x-') && !compared.has(key));
}
