/** Pages that do not stand where their Markdown file stands. */
const moved: readonly (readonly [RegExp, string])[] = [
  [/^README\.md$/, 'start.md'],
  [/^CONTRIBUTING\.md$/, 'contributing.md'],
  [/^(packages|tools|examples|specs)(\/.*)?\/README\.md$/, '$1$2/index.md'],
  [/^(examples|specs)\/README\.md$/, '$1/index.md'],
  [/^docs\//, ''],
];

/**
 * The page that a Markdown file of the repository becomes.
 * @param file its path from the root, with `/`, such as `docs/tasks/04-release.md`
 * @returns the path of the page within the site, such as `tasks/04-release.md`
 */
export function pageOf(file: string): string {
  for (const [pattern, place] of moved) if (pattern.test(file)) return file.replace(pattern, place);
  return file;
}
