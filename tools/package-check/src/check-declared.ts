import { preProcessFile } from 'typescript-5';
import type { PackedFiles } from './check-files.ts';
import type { Finding } from './finding.ts';

/** The part of a manifest that says what a package may import. */
export interface DeclaredDependencies {
  name?: unknown;
  dependencies?: object;
  peerDependencies?: object;
}

/**
 * Checks that what is built imports nothing but what the manifest declares, in code and in types. Npm puts all packages side by
 * side, so that an import which is not declared works there; pnpm and Yarn do not. What begins with `#` the manifest's own "imports" name.
 */
export function checkDeclared(manifest: DeclaredDependencies, { files, read }: PackedFiles): Finding[] {
  const { name, dependencies = {}, peerDependencies = {} } = manifest;
  const declared = [name, ...Object.keys({ ...dependencies, ...peerDependencies })];
  const built = files.filter((file) => /^dist\/.+\.(js|d\.ts)$/.test(file));
  return built.flatMap((file) => {
    const { importedFiles, typeReferenceDirectives } = preProcessFile(read(file), true, true);
    const imported = [...importedFiles, ...typeReferenceDirectives].map(({ fileName }) => fileName);
    return imported
      .filter((specifier) => !/^(\.|#|node:)/.test(specifier) && !declared.includes(packageOf(specifier)))
      .map((specifier) => ({
        what: `${file} imports ${specifier}, which package.json does not declare`,
        todo: `add ${packageOf(specifier)} to "dependencies" or "peerDependencies", or do without it`,
      }));
  });
}

const packageOf = (specifier: string): string => /^(@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier;
