import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lint } from './lint.ts';

const SUFFIX = '.openapi.yaml';
const specs = dirname(fileURLToPath(import.meta.resolve('@runspec/specs/package.json')));

// Lints the specs of the providers named on the command line, or all specs. Exits with 1 if something is wrong.
const all = readdirSync(specs).filter((name) => name.endsWith(SUFFIX));
const named = process.argv.slice(2).map((provider) => `${provider}${SUFFIX}`);
const files = (named.length > 0 ? named : all).map((name) => join(specs, name));

const missing = files.filter((file) => !existsSync(file));
for (const file of missing) console.error(`There is no ${show(file)}.`);

const findings = await lint(files.filter((file) => !missing.includes(file)));
for (const { file, line, column, rule, message } of findings) {
  console.error(`${show(file)}:${line}:${column}  ${rule}  ${message}`);
}
const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
console.log(`${count(files.length - missing.length, 'spec')} linted, ${count(findings.length, 'finding')}.`);
process.exitCode = findings.length + missing.length > 0 ? 1 : 0;

/** The path from the repository's root, which is where a reader, and an editor's terminal, takes it from. */
function show(file: string): string {
  return relative(dirname(specs), file);
}
