import { hasCode } from './check-files.ts';
import type { Finding } from './finding.ts';

/** npm runs these on the machine of whoever installs the package. */
const INSTALL_SCRIPTS = ['preinstall', 'install', 'postinstall', 'preprepare', 'prepare', 'postprepare'];

const DEPENDENCY_FIELDS = ['dependencies', 'peerDependencies', 'optionalDependencies', 'devDependencies'];

/** Ranges that mean something only inside this repository. */
const LOCAL_RANGE = /^(workspace|catalog|file|link|portal):/;

/** What a manifest is held against. */
export interface ManifestContext {
  /** The files in the tarball, relative to the package. */
  files: readonly string[];
  /** The names of all packages of this repository that are published. */
  published: readonly string[];
}

type Fields = Readonly<Record<string, unknown>>;

/** Checks a manifest as it stands in a tarball. */
export function checkManifest(manifest: Fields, { files, published }: ManifestContext): Finding[] {
  return [
    ...checkFields(manifest, hasCode(files)),
    ...checkTargets(manifest, files),
    ...checkScripts(fieldsOf(manifest['scripts'])),
    ...DEPENDENCY_FIELDS.flatMap((field) => checkDependencies(field, fieldsOf(manifest[field]), published)),
  ];
}

function checkFields(manifest: Fields, isCode: boolean): Finding[] {
  const { license, type, version, description, sideEffects, engines, private: isPrivate } = manifest;
  const rules: [boolean, string, string][] = [
    [license === 'MIT', `"license" is ${show(license)}`, 'set it to "MIT"'],
    [type === 'module', `"type" is ${show(type)}`, 'set it to "module"'],
    [isPrivate === undefined, '"private" is there', 'a package for a registry must not have it'],
    [/^\d+\.\d+\.\d+(-|$)/.test(String(version)), `"version" is ${show(version)}`, 'give a semver version'],
    [typeof description === 'string' && description !== '', '"description" is missing', 'say what it is'],
    [Object.keys(fieldsOf(manifest['exports'])).length > 0, '"exports" is missing', 'name the entry points'],
    [Array.isArray(manifest['files']), '"files" is missing', 'list what belongs into the tarball'],
    [
      !isCode || typeof fieldsOf(engines)['node'] === 'string',
      '"engines" names no Node version',
      'set "engines": { "node": ">=…" } to the oldest that is tested',
    ],
    [
      !isCode || sideEffects === false || Array.isArray(sideEffects),
      `"sideEffects" is ${show(sideEffects)}`,
      'set it to false, or to the files that do something when they are imported',
    ],
  ];
  return rules.filter(([isMet]) => !isMet).map(([, what, todo]) => ({ what, todo }));
}

function checkTargets(manifest: Fields, files: readonly string[]): Finding[] {
  const exported = fieldsOf(manifest['exports']);
  const targets = [...targetsOf(exported, '"exports"'), ...targetsOf(manifest['bin'], '"bin"')];
  const findings = targets
    .filter(([, target]) => !matches(target, files))
    .map(([place, target]) => ({
      what: `${place} points at ${target}, which is not in the tarball`,
      todo: 'build the package, or mend the path',
    }));
  if (exported['./package.json'] === './package.json') return findings;
  return [...findings, { what: '"exports" lacks "./package.json"', todo: 'add it: tools read the manifest' }];
}

function checkScripts(scripts: Fields): Finding[] {
  return INSTALL_SCRIPTS.filter((name) => name in scripts).map((name) => ({
    what: `script "${name}" runs on the machine of whoever installs the package`,
    todo: 'remove it',
  }));
}

function checkDependencies(field: string, ranges: Fields, published: readonly string[]): Finding[] {
  const findings: Finding[] = [];
  for (const [name, range] of Object.entries(ranges)) {
    if (LOCAL_RANGE.test(String(range))) {
      findings.push({
        what: `"${field}" has ${name} at ${show(range)}`,
        todo: 'pack with pnpm, which puts the version there',
      });
    }
    // What only builds the package may stay private.
    if (field === 'devDependencies' || !name.startsWith('@runspec/') || published.includes(name)) continue;
    findings.push({
      what: `"${field}" has ${name}, which is not published`,
      todo: 'publish that one too, or do without it',
    });
  }
  return findings;
}

/** Every path in an `exports` or `bin` tree, with its place. */
function targetsOf(tree: unknown, place: string): [place: string, target: string][] {
  if (typeof tree === 'string') return [[place, tree]];
  return Object.entries(fieldsOf(tree)).flatMap(([key, value]) => targetsOf(value, `${place} › "${key}"`));
}

function matches(target: string, files: readonly string[]): boolean {
  const [before = '', after] = target.replace(/^\.\//, '').split('*');
  if (after === undefined) return files.includes(before);
  return files.some((file) => file.startsWith(before) && file.endsWith(after));
}

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {};

const show = (value: unknown): string => JSON.stringify(value) ?? 'missing';
