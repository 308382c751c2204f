import { posix } from 'node:path';
import type { Finding } from './finding.ts';

const NEEDED = ['LICENSE', 'README.md', 'package.json'];

/** What a package with code may hold besides `NEEDED`. */
const CODE = [
  /^pages\/.+\.(html|css|js)$/,
  /^scenarios\/.+\.yaml$/,
  /^src\/.+\.(ts|json)$/,
  /^dist\/.+\.(js|d\.ts)(\.map)?$/,
  /^CHANGELOG\.md$/,
];

const UNWANTED = /(^|\/)(\.turbo|test|tests|__tests__|node_modules)\/|\.(test|test-d|spec)\.|\.tsbuildinfo$/;

/** The part of a packed package that this check reads. */
export interface PackedFiles {
  /** Relative to the package, with forward slashes. */
  files: readonly string[];
  /** The text of one of `files`. */
  read(file: string): string;
}

/** True for a package with code of its own; the specs are documents only. */
export const hasCode = (files: readonly string[]): boolean =>
  files.some((file) => /^(src|dist)\//.test(file));

/** Checks which files a tarball has: everything that a debugger or a reader needs, and nothing that is ours alone. */
export function checkFiles({ files, read }: PackedFiles): Finding[] {
  const has = new Set(files);
  const findings = NEEDED.filter((file) => !has.has(file)).map((file) => ({
    what: `${file} is not in the tarball`,
    todo: `write ${file} in the package`,
  }));
  for (const file of files.filter((name) => UNWANTED.test(name))) {
    findings.push({ what: `${file} is in the tarball`, todo: 'leave it out in "files" of package.json' });
  }
  if (!hasCode(files)) return findings;

  const known = (file: string) =>
    NEEDED.includes(file) || UNWANTED.test(file) || CODE.some((p) => p.test(file));
  for (const file of files.filter((name) => !known(name))) {
    findings.push({
      what: `${file} is in the tarball, and is neither source nor build`,
      todo: 'leave it out in "files" of package.json',
    });
  }
  return [...findings, ...checkBuild(has), ...checkMaps(files, has, read)];
}

function checkBuild(has: ReadonlySet<string>): Finding[] {
  const findings: Finding[] = [];
  for (const file of has) {
    const [, stem] = /^src\/(.+)\.ts$/.exec(file) ?? [];
    if (stem === undefined || UNWANTED.test(file)) continue;
    for (const built of [
      `dist/${stem}.js`,
      `dist/${stem}.js.map`,
      `dist/${stem}.d.ts`,
      `dist/${stem}.d.ts.map`,
    ]) {
      if (!has.has(built)) findings.push({ what: `${file} has no ${built}`, todo: 'build the package' });
    }
  }
  for (const file of has) {
    const [, stem] = /^dist\/(.+?)(?:\.js|\.d\.ts)$/.exec(file) ?? [];
    if (stem === undefined || UNWANTED.test(file) || has.has(`src/${stem}.ts`)) continue;
    findings.push({
      what: `${file} comes from src/${stem}.ts, which is not there`,
      todo: 'delete dist and build the package again; if the source is there, mend "files" of package.json',
    });
  }
  return findings;
}

function checkMaps(
  files: readonly string[],
  has: ReadonlySet<string>,
  read: (file: string) => string,
): Finding[] {
  return files
    .filter((file) => file.endsWith('.map'))
    .flatMap((file) =>
      readSources(read(file))
        .map((source) => posix.join(posix.dirname(file), source))
        .filter((source) => !has.has(source))
        .map((source) => ({
          what: `${file} points at ${source}, which is not in the tarball`,
          todo: 'pack that source too ("files" of package.json), or delete dist and build again',
        })),
    );
}

function readSources(text: string): string[] {
  const { sourceRoot = '', sources = [] }: { sourceRoot?: string; sources?: string[] } = JSON.parse(text);
  return sources.map((source) => posix.join(sourceRoot, source));
}
