import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import validatePackageName from 'validate-npm-package-name';
import { isDerived } from './render/derived-line.ts';
import { UsageError } from './usage-error.ts';

/** Entries of run-status that are no providers, and what a name would collide with in generated code. */
const TAKEN_WORDS = [
  'index',
  'run',
  'runs',
  'specs',
  'providers',
  'test',
  'files',
  'dist',
  'progress',
  'tanstack-query',
  'tracker',
  'schedules',
  'mock',
  'client',
  'core',
  'own',
  'all',
];

/** Words that cannot name a variable. */
const RESERVED =
  'arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for function if implements import in interface instanceof let new null package private protected public return static super switch this throw true try typeof undefined var void while with yield';

/** @throws {UsageError} saying why it cannot be the name of a provider. */
export function checkName(name: string): void {
  const refuse = (problem: string) => new UsageError(`"${name}" cannot name a provider: ${problem}`);
  if (/^\d/.test(name)) throw refuse('it begins with a digit, and becomes part of identifiers.');
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) {
    throw refuse(
      'a name is lower-case letters and digits, with single hyphens between, such as acme or acme-ai.',
    );
  }
  if (RESERVED.split(' ').includes(name)) throw refuse('it is a reserved word of TypeScript.');
  if (TAKEN_WORDS.includes(name) || name.endsWith('-client')) {
    throw refuse('it means something else in this repository.');
  }
  // The name with its suffix is what is published; the bare one shows what npm has against it.
  for (const candidate of [name, `@runspec/${name}-client`]) {
    const { errors = [], warnings = [] } = validatePackageName(candidate);
    const [problem] = [...errors, ...warnings];
    if (problem) throw refuse(`${candidate} is not a package name that npm takes: ${problem}.`);
  }
}

/** @throws {UsageError} naming what has the name already. */
export function checkNameIsFree(root: string, name: string): void {
  const places = [
    `specs/${name}.openapi.yaml`,
    `packages/${name}-client`,
    `packages/run-status/src/${name}`,
    `packages/run-status/test/mappers/${name}.ts`,
    `tools/providers/src/${name}`,
    `packages/${name}`,
  ];
  const taken = places.find((place) => existsSync(join(root, place)));
  if (taken === undefined) return;
  const index = join(root, `packages/${name}-client/src/index.ts`);
  const isMade = existsSync(index) && isDerived(readFileSync(index, 'utf8'));
  const advice = isMade
    ? ` To make again what is derived from its spec: pnpm new-provider ${name} --update`
    : '';
  throw new UsageError(`The name "${name}" is taken: ${taken} is there.${advice}`);
}
