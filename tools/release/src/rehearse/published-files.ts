/**
 * What the tarball of a package has to hold, after the list that `pnpm api` writes into `api/files.txt`: the listed files, what a build makes
 * of its sources, and the changelog that a release adds. Sorted.
 *
 * @param list - the text of the list: a heading, an empty line, and a file on each line.
 */
export function expectedFiles(list: string): string[] {
  const listed = list
    .split('\n')
    .slice(1)
    .filter((line) => line !== '');
  const built = listed.flatMap((file) => {
    const [, stem] = /^src\/(.+)\.ts$/.exec(file) ?? [];
    return stem === undefined ? [] : ENDINGS.map((ending) => `dist/${stem}${ending}`);
  });
  return [...listed, ...built, 'CHANGELOG.md'].sort();
}

const ENDINGS = ['.js', '.js.map', '.d.ts', '.d.ts.map'];

/** How one list of files differs from another, in words; undefined if it does not. */
export function compareFiles(actual: readonly string[], expected: readonly string[]): string | undefined {
  const missing = expected.filter((file) => !actual.includes(file));
  const surplus = actual.filter((file) => !expected.includes(file));
  if (missing.length + surplus.length === 0) return undefined;
  return [
    ...missing.map((file) => `${file} is listed in api/files.txt and not in the tarball`),
    ...surplus.map((file) => `${file} is in the tarball and not listed in api/files.txt`),
  ].join('; ');
}
