import { readFile } from 'node:fs/promises';
import { type Analysis, checkPackage, type Problem } from '@arethetypeswrong/core';
import { problemAffectsResolutionKind, problemKindInfo } from '@arethetypeswrong/core/problems';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { hasCode } from './check-files.ts';
import type { Finding } from './finding.ts';
import type { PackedPackage } from './pack.ts';

/** Attw's profile `esm-only`: `require` and the resolution of before `exports` are not for our packages. */
const RESOLUTIONS = ['node16-esm', 'bundler'] as const;

/** Everything that publint (strict, suggestions too) and attw (esm-only) have to say about a tarball. */
export async function lintTarball(packed: PackedPackage): Promise<Finding[]> {
  return [...(await runPublint(packed)), ...(await runAttw(packed))];
}

async function runPublint({ tarball }: PackedPackage): Promise<Finding[]> {
  const { buffer, byteOffset, byteLength } = await readFile(tarball);
  const data = buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
  const { messages, pkg } = await publint({ pack: { tarball: data }, strict: true });
  return messages.map((message) => ({
    what: `publint: ${formatMessage(message, pkg, { color: false }) ?? message.code}`,
    todo: `see https://publint.dev/rules#${message.code.toLowerCase()}`,
  }));
}

async function runAttw({ content, files }: PackedPackage): Promise<Finding[]> {
  if (!hasCode(files)) return [];
  const analysis = await checkPackage(content);
  if (!analysis.types) return [{ what: 'attw: there are no types', todo: 'build the package' }];
  return analysis.problems
    .filter((problem) => RESOLUTIONS.some((kind) => problemAffectsResolutionKind(problem, kind, analysis)))
    .map((problem) => describe(problem, analysis));
}

function describe(problem: Problem, { packageName }: Analysis): Finding {
  const { title, shortDescription, docsUrl } = problemKindInfo[problem.kind];
  const { kind: _, ...facts } = problem;
  return {
    what: `attw: ${title}: ${shortDescription} (${packageName} ${JSON.stringify(facts)})`,
    todo: `see ${docsUrl}`,
  };
}
