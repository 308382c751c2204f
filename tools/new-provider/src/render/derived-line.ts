/** The first line of a file that is made from a spec, after what begins a comment in it. */
export const derivedLine = (name: string): string =>
  `Made from specs/${name}.openapi.yaml by \`pnpm new-provider ${name}\`; \`--update\` makes it again, unless this line is gone.`;

/** Whether a file says that it may be made again. */
export const isDerived = (text: string): boolean =>
  /`pnpm new-provider [a-z0-9-]+`; `--update` makes it again/.test(text.split('\n')[0] ?? '');

/** The first line of a TypeScript file. */
export const derivedComment = (name: string): string => `// ${derivedLine(name)}`;
