import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { change, handMadeDiff } from './hand-made-diff.ts';
import { type ScratchRepository, scratchRepository } from './scratch-repository.ts';

const spec = 'specs/duck.openapi.yaml';
const file = '.changeset/spec-duck.md';
const fresh = handMadeDiff(
  change('additive', '/components/schemas/ModelRun/properties/owner', {
    message: 'field "owner" of ModelRun is new',
  }),
);
const broken = handMadeDiff(
  change('documentation', '/info/version', { message: 'info.version' }),
  change('documentation', '/info/description', { message: 'the description was changed' }),
  change('breaking', '/paths/~1model-runs/get', {
    in: 'from',
    message: 'operation listModelRuns is gone',
    why: 'code that calls it no longer compiles: remove it',
  }),
);

function edited(): ScratchRepository {
  const scratch = scratchRepository();
  scratch.edit(spec, 'version: 1.0.0', 'version: 1.1.0');
  return scratch;
}

describe('pnpm spec:changeset', () => {
  it('says so if there is nothing to write', async () => {
    const { code, output } = await scratchRepository().run([]);
    expect(code).toBe(0);
    expect(output).toMatch(/^No spec differs from main \([0-9a-f]{7}\): nothing to write\.$/);
  });

  it('writes packages, versions, and a line for each change, the strictest first', async () => {
    const scratch = scratchRepository();
    scratch.edit(spec, 'version: 1.0.0', 'version: 2.0.0');
    const { code, output } = await scratch.run([], broken);
    expect(output).toBe(
      [
        `${file}: written for ${spec} (3 changes, breaking)`,
        '  major  @runspec/duck-client',
        '  minor  @runspec/mock-server',
        '  major  @runspec/specs',
      ].join('\n'),
    );
    expect(code).toBe(0);
    const [shown] = scratch.read(file).split('\n<!-- spec-change ');
    expect(shown).toBe(`---
"@runspec/duck-client": major
"@runspec/mock-server": minor
"@runspec/specs": major
---

Spec of Duck Models API 1.0.0 → 2.0.0.

- Breaking: operation listModelRuns is gone. Code that calls it no longer compiles: remove it.
- Documentation: the description was changed.
`);
    expect(scratch.read(file)).toMatch(
      /^<!-- spec-change \{"provider":"duck","kind":"breaking","from":"[0-9a-f]{16}","to":"[0-9a-f]{16}",/m,
    );
  });

  it('replaces on the second run what it wrote, and keeps what a person added and raised', async () => {
    const scratch = edited();
    await scratch.run([], fresh);
    const again = await scratch.run([], fresh);
    expect(again.output).toBe(`${file}: kept, it says what changed in ${spec}.`);
    scratch.edit(file, '"@runspec/specs": minor', '"@runspec/specs": major');
    scratch.write(file, `${scratch.read(file)}\nAsk for the owner with care.\n`);
    scratch.edit(spec, 'version: 1.1.0', 'version: 1.2.0');
    await scratch.run([], handMadeDiff(change('documentation', '/info/description')));
    const text = scratch.read(file);
    expect(text).toContain('"@runspec/duck-client": patch');
    expect(text).toContain('"@runspec/specs": major');
    expect(text).not.toContain('"owner"');
    expect(text).toMatch(/-->\n\nAsk for the owner with care\.\n$/);
    expect(text.match(/<!-- Yours/g)).toHaveLength(1);
  });

  it('takes its changeset away with the change', async () => {
    const scratch = edited();
    await scratch.run([], fresh);
    scratch.git('checkout', '--quiet', '--', spec);
    expect(await scratch.run([])).toMatchObject({
      code: 0,
      output: `${file}: removed, as the change of the spec is no more.`,
    });
    expect(existsSync(join(scratch.root, file))).toBe(false);
  });

  it('writes a second file beside one that tells of earlier changes', async () => {
    const scratch = edited();
    await scratch.run([], fresh);
    scratch.commit('Change Duck');
    const before = scratch.read(file);
    scratch.edit(spec, 'version: 1.1.0', 'version: 1.2.0');
    await scratch.run([], fresh);
    expect(scratch.read(file)).toBe(before);
    expect(scratch.read('.changeset/spec-duck-2.md')).toContain('1.1.0 → 1.2.0');
    await scratch.run([], handMadeDiff(change('additive', '/components/schemas/Other')));
    expect(existsSync(join(scratch.root, '.changeset/spec-duck-3.md'))).toBe(false);
  });

  it('shows and writes nothing with --dry-run', async () => {
    const scratch = edited();
    const { code, output } = await scratch.run(['--dry-run'], fresh);
    expect(code).toBe(0);
    expect(output).toContain(`${file}: would be written for ${spec} (1 change, additive)`);
    expect(output).toContain('  | - New: field "owner" of ModelRun is new.');
    expect(scratch.git('status', '--porcelain')).toBe(` M ${spec}\n`);
  });

  it('names the version that the spec has to have, and writes it with --yes', async () => {
    const scratch = scratchRepository();
    scratch.edit(spec, 'title: Duck Models API', 'title: Duck Models');
    const warned = await scratch.run([], fresh);
    expect(warned.code).toBe(1);
    expect(warned.output).toContain(`${spec}:4: info.version is still 1.0.0. Expected 1.1.0 or more`);
    const raised = await scratch.run(['--yes'], fresh);
    expect(raised.code).toBe(0);
    expect(raised.output).toContain(`${spec}:4: info.version is 1.1.0 now; run \`pnpm generate duck\`.`);
    expect(scratch.read(file)).toContain('Spec of Duck Models 1.0.0 → 1.1.0.');
    expect(scratch.git('diff', '--stat', '--', spec)).toContain('2 insertions(+), 2 deletions(-)');
  });

  it('wants no changeset for what reaches nobody', async () => {
    const scratch = scratchRepository();
    scratch.edit(spec, 'openapi: 3.1.0', 'openapi: "3.1.0"');
    const { code, output } = await scratch.run([], handMadeDiff());
    expect({ code, output }).toEqual({
      code: 0,
      output: `${spec}: changed, and nothing that reaches anybody; no changeset.`,
    });
    expect(await scratch.run(['--check'], handMadeDiff())).toMatchObject({ code: 0 });
  });

  it('writes a first changeset for a new provider, unless a person did', async () => {
    const scratch = scratchRepository();
    scratch.write('specs/nobody.openapi.yaml', scratch.read(spec).replace('Duck Models API', 'Nobody'));
    const isNew = handMadeDiff(change('additive', '', { message: 'the spec of nobody is new' }));
    await scratch.run([], isNew);
    expect(scratch.read('.changeset/spec-nobody.md')).toMatch(
      /^---\n"@runspec\/nobody-client": minor\n"@runspec\/specs": minor\n---\n\nSpec of Nobody 1\.0\.0: new\.\n/,
    );
    scratch.git('clean', '--quiet', '--force', '.changeset');
    scratch.write(
      '.changeset/nobody.md',
      '---\n"@runspec/nobody-client": minor\n"@runspec/specs": minor\n---\n\nNobody.\n',
    );
    expect(await scratch.run([], isNew)).toMatchObject({
      code: 0,
      output: expect.stringContaining('.changeset/nobody.md: kept'),
    });
    expect(await scratch.run(['--check'], isNew)).toMatchObject({ code: 0 });
  });

  it.each([
    [['--from', 'nowhere'], 2, '--from nowhere: no such commit. Expected a branch, a tag or a hash.'],
    [['nobody'], 2, 'No spec for "nobody". Providers: '],
    [['--check', '--yes'], 2, '--check writes nothing: it goes without --dry-run and --yes.'],
    [['--help'], 0, 'Usage: pnpm spec:changeset'],
  ])('answers %j', async (argv, code, message) => {
    const outcome = await scratchRepository().run(argv);
    expect(outcome.code).toBe(code);
    expect(outcome.output.startsWith(message)).toBe(true);
  });

  it.each([
    ['does not parse', 'a: [', /^specs\/nclue\.openapi\.yaml:1:\d+ \(work tree\) yaml /],
    ['has an alias without an anchor', 'a: *b', /^specs\/nclue\.openapi\.yaml:1:4 .* no anchor &b/],
    ['is empty', '', /^specs\/nclue\.openapi\.yaml:1:1 The file is empty/],
  ])(
    'writes nothing for any spec where a later one %s',
    { timeout: 60_000 },
    async (_what, text, message) => {
      const scratch = edited();
      scratch.write('specs/nclue.openapi.yaml', text);
      const { code, output } = await scratch.run([]);
      expect(output).toMatch(message);
      expect(code).toBe(1);
      expect(scratch.git('status', '--porcelain')).toBe(` M ${spec}\n M specs/nclue.openapi.yaml\n`);
    },
  );

  it('says where a spec does not parse, and writes nothing', async () => {
    const scratch = scratchRepository();
    scratch.edit(spec, 'info:\n', 'info: [\n');
    const { code, output } = await scratch.run([], fresh);
    expect(code).toBe(1);
    expect(output).toMatch(new RegExp(`${spec}:\\d+:\\d+: `));
    expect(scratch.git('status', '--porcelain')).toBe(` M ${spec}\n`);
  });
});
