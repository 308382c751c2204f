import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installPeer } from './install-peer.ts';
import type { Ask, Peer } from './peer.ts';

type Constructor = new (...rules: readonly unknown[]) => unknown;

interface Parsed {
  readonly jsonLike: unknown;
  readonly sourcemap: unknown;
}

interface Compared {
  readonly diffs: readonly unknown[];
  readonly results: readonly { readonly passed: boolean; readonly exempted?: boolean }[];
}

interface Utilities {
  compareSpecs(
    from: Parsed & { isEmptySpec: boolean },
    to: Parsed & { isEmptySpec: boolean },
    runner: unknown,
    context: object,
  ): Promise<Compared>;
}

/** The rules on breaking changes of Optic's `diff`. What they let pass counts as additive if anything differs at all. */
export const optic: Peer = {
  name: '@useoptic/standard-rulesets',
  version: '1.0.9',
  how: '`compareSpecs` with `BreakingChangesRuleset`',
  packages: ['standard-rulesets', 'rulesets-base', 'openapi-utilities', 'openapi-io'].map(
    (name) => `@useoptic/${name}@1.0.9`,
  ),
  async start() {
    // With the ajv that npm picks today, none of these packages loads: ajv-errors fails on the code that another copy of ajv writes.
    const folder = await installPeer(this.packages, { ajv: '8.17.1' });
    const load = createRequire(join(folder, 'package.json'));
    const { BreakingChangesRuleset } = load('@useoptic/standard-rulesets') as Record<string, Constructor>;
    const { RuleRunner } = load('@useoptic/rulesets-base') as Record<string, Constructor>;
    const { compareSpecs } = load('@useoptic/openapi-utilities') as Utilities;
    const { dereferenceOpenApi } = load('@useoptic/openapi-io') as Record<
      string,
      (path: string) => Promise<Parsed>
    >;
    if (!(BreakingChangesRuleset && RuleRunner && dereferenceOpenApi))
      throw new Error('Optic has other exports');
    const runner = new RuleRunner([new BreakingChangesRuleset()]);
    return inFolder(async (fromPath, toPath) => {
      const from = { ...(await dereferenceOpenApi(fromPath)), isEmptySpec: false };
      const to = { ...(await dereferenceOpenApi(toPath)), isEmptySpec: false };
      const { diffs, results } = await compareSpecs(from, to, runner, {});
      if (results.some(({ passed, exempted }) => !(passed || exempted))) return 'breaking';
      return diffs.length > 0 ? 'additive' : 'none';
    });
  },
};

/** Asks with two files, which are gone afterwards. */
function inFolder(ask: (from: string, to: string) => ReturnType<Ask>): Ask {
  return async ({ from, to }) => {
    const folder = await mkdtemp(join(tmpdir(), 'spec-diff-'));
    try {
      await writeFile(join(folder, 'from.yaml'), from);
      await writeFile(join(folder, 'to.yaml'), to);
      return await ask(join(folder, 'from.yaml'), join(folder, 'to.yaml'));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  };
}
