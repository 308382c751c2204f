import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseSpec } from '@runspec/codegen/read-spec';
import { renderProviders } from '@runspec/codegen/render-providers';
import { SpecError } from '@runspec/codegen/spec-error';
import { lint } from '@runspec/spec-lint';
import type { CommandLine } from './command-line.ts';
import { completeDocument } from './complete/complete-document.ts';
import { objectOf } from './document/json-object.ts';
import { readSource } from './document/read-source.ts';
import { writeDocument } from './document/write-document.ts';
import { editManifests } from './edit/edit-manifests.ts';
import { editPages } from './edit/edit-pages.ts';
import { readFacts } from './facts.ts';
import { findMarks, type Place } from './marks.ts';
import { type ProviderNames, providerNames } from './provider-names.ts';
import { Refusal } from './refusal.ts';
import { changeset } from './render/changeset.ts';
import { derivedFiles } from './render/derived-files.ts';
import { isDerived } from './render/derived-line.ts';
import { handFiles } from './render/hand-files.ts';
import { packageFiles } from './render/package-files.ts';
import type { Subject } from './render/subject.ts';
import { sampleDocument } from './sample-document.ts';
import { formatFiles } from './write/format-files.ts';
import { withScratch, writeFiles } from './write/with-scratch.ts';

/** Everything that would be written, before any of it is. */
export interface Plan {
  readonly names: ProviderNames;
  /** Path to text, formatted. */
  readonly files: ReadonlyMap<string, string>;
  /** What a person has to think about. */
  readonly places: readonly Place[];
  /** What lint finds in the spec that could not be filled in. */
  readonly findings: readonly string[];
  /** Operations of the document that the spec does not have. */
  readonly leftOut: readonly string[];
}

/**
 * Makes everything in memory and temporary folders.
 *
 * @throws {Refusal} or {UsageError} for what cannot be made; nothing in the repository has changed then.
 */
export async function makePlan(root: string, command: CommandLine): Promise<Plan> {
  const { name } = command;
  const path = `specs/${name}.openapi.yaml`;
  const spec = command.update ? readSpec(root, path, command) : makeSpec(command);
  const specText = command.update
    ? readFileSync(join(root, path), 'utf8')
    : ((await formatFiles(root, new Map([[path, writeDocument(spec.document)]]))).get(path) ?? '');
  const { types, gen, findings } = await generate(name, path, specText);
  const subject: Subject = { names: spec.names, facts: readFacts(spec.document), types };
  const files = await formatFiles(
    root,
    new Map(command.update ? updated(root, subject) : created(root, subject)),
  );
  const all = new Map([...(command.update ? [] : [[path, specText] as const]), ...files, ...gen]);
  const places = [...all].flatMap(([file, text]) =>
    file.includes('/src/gen/') ? [] : findMarks(file, text),
  );
  return { names: spec.names, files: all, places, findings, leftOut: spec.leftOut };
}

interface Spec {
  readonly names: ProviderNames;
  readonly document: ReturnType<typeof readSource>;
  readonly leftOut: readonly string[];
}

function makeSpec({ name, from, title, baseUrl }: CommandLine): Spec {
  if (from === undefined) {
    const names = providerNames(name, title);
    return { names, document: sampleDocument(names, baseUrl), leftOut: [] };
  }
  const source = readSource(from);
  const names = providerNames(name, title ?? titleOf(source));
  return { names, ...completeDocument(source, names, baseUrl) };
}

function readSpec(root: string, path: string, { name }: CommandLine): Spec {
  const document = readDocument(name, path, readFileSync(join(root, path), 'utf8'));
  const index = join(root, `packages/${name}-client/src/index.ts`);
  const made = existsSync(index) ? /\bcreate(\w+)Client\b/.exec(readFileSync(index, 'utf8'))?.[1] : undefined;
  const names = providerNames(name, titleOf(document));
  const camel = made && made.charAt(0).toLowerCase() + made.slice(1);
  return { names: made && camel ? { ...names, pascal: made, camel } : names, document, leftOut: [] };
}

function readDocument(name: string, path: string, text: string): Spec['document'] {
  try {
    return parseSpec(name, path, text).document;
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
    throw new Refusal(`${error.message}\nNothing was written.`);
  }
}

/** The name for people: that of the document, without what every such title says. */
function titleOf(document: object): string | undefined {
  const title = String(objectOf(objectOf(document)['info'])['title'] ?? '')
    .replace(/\s*(REST|HTTP|Public)?\s*\bAPI\b.*$/i, '')
    .trim();
  return /^[\p{L}\p{N}][\p{L}\p{N} .&+-]*$/u.test(title) ? title : undefined;
}

/** Generates in a temporary folder: the names of the types are needed, and what the generator refuses is not written. */
async function generate(
  name: string,
  path: string,
  text: string,
): Promise<{ types: string[]; gen: [string, string][]; findings: string[] }> {
  return withScratch(async (folder) => {
    writeFiles(folder, new Map([[path, text]]));
    const [rendered] = await renderProviders({ root: folder }, [name]).catch((error: unknown) => {
      throw new Refusal(
        `The generator refuses the spec, and nothing was written:\n${error instanceof Error ? error.message : error}`,
      );
    });
    const output = rendered?.output ?? new Map<string, string>();
    const types = [...(output.get('types.gen.ts') ?? '').matchAll(/^export type (\w+)/gm)].map(
      ([, type]) => type ?? '',
    );
    const findings = await lint([join(folder, path)]);
    return {
      types,
      gen: [...output].map(([file, made]) => [`packages/${name}-client/src/gen/${file}`, made]),
      findings: findings.map(
        ({ file, line, column, rule, message }) =>
          `${relative(folder, file)}:${line}:${column}: ${rule}: ${message}`,
      ),
    };
  });
}

function created(root: string, subject: Subject): [string, string][] {
  const { name } = subject.names;
  return [
    ...packageFiles(subject).map(([file, text]): [string, string] => [
      `packages/${name}-client/${file}`,
      text,
    ]),
    ...handFiles(subject),
    ...derivedFiles(subject),
    ...editManifests(root, name),
    ...editPages(root, subject),
    [`.changeset/new-provider-${name}.md`, changeset(subject)],
  ];
}

/** Those files that still say that they are derived. */
function updated(root: string, subject: Subject): [string, string][] {
  const files = derivedFiles(subject).filter(([file]) => {
    const path = join(root, file);
    return existsSync(path) && isDerived(readFileSync(path, 'utf8'));
  });
  if (files.length > 0) return files;
  throw new Refusal(
    `No file of ${subject.names.name} says that it is derived from the spec: it was made by hand, and --update has nothing to make. Nothing was written.`,
  );
}
