import type { Provider } from './provider.ts';

/** Makes the operations that prose mentions, as `getModelRun`, links to their pages. Code blocks, headings and links stay as they are. */
export function linkOperations(markdown: string, { operations }: Provider, self?: string): string {
  const known = new Set(operations.map(({ operationId }) => operationId));
  return markdown
    .split(/(^ *```[\s\S]*?^ *```$|^#.*$|\[[^\]]*\]\([^)]*\))/m)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part.replace(/`(\w+)`/g, (all, name: string) =>
            known.has(name) && name !== self ? `[${all}](./${name}.md)` : all,
          ),
    )
    .join('');
}
