/** A module whose interface `TheirPaths` has, by provider, what `printTheirPaths` wrote beside it. */
export function theirPaths(providers: readonly string[]): string {
  const imports = providers.map((name, index) => `import type { paths as P${index} } from './${name}.ts';`);
  const members = providers.map((name, index) => `  '${name}': P${index};`);
  return `${imports.join('\n')}\n\nexport interface TheirPaths {\n${members.join('\n')}\n}\n`;
}
