/**
 * The fields of a manifest that say where its source is.
 *
 * @param {string | null} repository - the web address of the repository, without a slash at its end; null while it is undecided.
 * @param {string} folder - of the package, relative to the repository, with forward slashes.
 * @returns {{ repository?: { type: string, url: string, directory: string }, homepage?: string, bugs?: { url: string } }}
 */
export function addressFields(repository, folder) {
  if (repository === null) return {};
  return {
    repository: { type: 'git', url: `git+${repository}.git`, directory: folder },
    homepage: `${repository}/tree/main/${folder}#readme`,
    bugs: { url: `${repository}/issues` },
  };
}
