import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { change, handMadeDiff } from './hand-made-diff.ts';
import { handles, type ScratchRepository, scratchRepository } from './scratch-repository.ts';

const spec = 'specs/duck.openapi.yaml';
const file = '.changeset/spec-duck.md';
const gone = handMadeDiff(
  change('breaking', '/components/schemas/ModelRun/properties/trigger_type', {
    in: 'from',
    message: 'field "trigger_type" of ModelRun is gone',
  }),
);

/** A repository in which the spec of Duck has lost a field; its version says so. */
function withoutField(version?: string): ScratchRepository {
  const scratch = scratchRepository(version);
  scratch.edit(spec, '        trigger_type:\n', '        trigger_kind:\n');
  scratch.edit(spec, 'version: 1.0.0', 'version: 2.0.0');
  return scratch;
}

describe('pnpm spec:changeset --check', () => {
  it('lets a repository pass in which no spec changed', async () => {
    const { code, output } = await scratchRepository().run(['--check']);
    expect(code).toBe(0);
    expect(output).toMatch(/^Every change of a spec since main \([0-9a-f]{7}\) has its changeset\.$/);
  });

  it('refuses a change without a changeset, and says what to run', async () => {
    const { code, output } = await withoutField().run(['--check'], gone);
    expect(code).toBe(1);
    expect(output).toBe(
      `${spec}:1: field "trigger_type" of ModelRun is gone (breaking) and no changeset tells users. \`pnpm spec:changeset duck\` writes it.`,
    );
  });

  it('refuses a smaller bump, with the line that has it, and takes a greater one', async () => {
    const scratch = withoutField();
    await scratch.run([], gone);
    scratch.edit(file, '"@runspec/specs": major', '"@runspec/specs": minor');
    const { code, output } = await scratch.run(['--check'], gone);
    expect(code).toBe(1);
    expect(output).toContain(
      `${file}:3: "@runspec/specs" is minor, and major is computed: field "trigger_type"`,
    );
    scratch.edit(file, '"@runspec/specs": minor', '"@runspec/specs": major\n"@runspec/mock-server": major');
    expect(await scratch.run(['--check'], gone)).toMatchObject({ code: 0 });
  });

  it('refuses a package that is left out', async () => {
    const scratch = withoutField();
    await scratch.run([], gone);
    scratch.edit(file, '"@runspec/specs": major\n', '');
    const { code, output } = await scratch.run(['--check'], gone);
    expect(code).toBe(1);
    expect(output).toContain(`${file}:1: "@runspec/specs" is missing, and major is computed`);
  });

  it('takes a lower bump for a reason, and the version of the spec follows', async () => {
    const scratch = withoutField();
    scratch.edit(spec, 'version: 2.0.0', 'version: 1.1.0');
    await scratch.run([], gone);
    const text = scratch.read(file).replaceAll(': major', ': minor');
    const reason = 'the provider never sent the field';
    const lines = ['@runspec/duck-client', '@runspec/specs'].map((name) => `lowered: ${name}: ${reason}`);
    scratch.write(file, `${text}\n${lines.join('\n')}\n`);
    const { code, output } = await scratch.run(['--check'], gone);
    expect(output).toContain(`${spec}: "@runspec/duck-client" is minor instead of major: ${reason}`);
    expect(code).toBe(0);
    expect(await scratch.run([], gone)).toMatchObject({ code: 0, output: expect.stringContaining('kept') });
  });

  it.each([
    ['lowered: @runspec/duck-client:', 'names no reason'],
    ['lowered: @runspec/duck-client: …', 'names no reason'],
    ['lowered: it was never sent', 'names no package'],
  ])('refuses the line %j', async (line, what) => {
    const scratch = withoutField();
    await scratch.run([], gone);
    scratch.write(file, `${scratch.read(file).replaceAll(': major', ': minor')}\n${line}\n`);
    const { code, output } = await scratch.run(['--check'], gone);
    expect(code).toBe(1);
    expect(output).toMatch(
      new RegExp(`^${file.replace('.', '\\.')}:\\d+: this line lowers a bump and ${what}`),
    );
    expect(output).toContain('"@runspec/duck-client" is minor, and major is computed');
  });

  it('refuses a text that was computed for another change', async () => {
    const scratch = withoutField();
    await scratch.run([], gone);
    const other = handMadeDiff(change('breaking', '/components/schemas/ModelRun/properties/other'));
    const { code, output } = await scratch.run(['--check'], other);
    expect(code).toBe(1);
    expect(output).toContain(
      `${file}:1: ${spec} was changed after this was written. \`pnpm spec:changeset duck\``,
    );
  });

  it('refuses a version of the spec that is not raised enough, at its line', async () => {
    const scratch = withoutField();
    scratch.edit(spec, 'version: 2.0.0', 'version: 1.0.1');
    await scratch.run([], gone);
    const { code, output } = await scratch.run(['--check'], gone);
    expect(code).toBe(1);
    expect(output).toBe(
      `${spec}:4: info.version is 1.0.1, after 1.0.0. Expected 2.0.0 or more: raise the first number, as something breaks (\`pnpm spec:changeset --yes\` does it).`,
    );
  });

  it('takes a changeset that a person wrote', async () => {
    const scratch = withoutField();
    scratch.write(
      '.changeset/mine.md',
      '---\n"@runspec/duck-client": major\n"@runspec/specs": major\n---\n\nGone.\n',
    );
    expect(await scratch.run(['--check'], gone)).toMatchObject({ code: 0 });
  });

  it('asks for a changeset where a provider is gone, and takes what is written for it', async () => {
    const scratch = scratchRepository();
    scratch.git('rm', '--quiet', spec);
    // What is told of another provider is not told of this one.
    scratch.edit('specs/nclue.openapi.yaml', 'version: 1.0.0', 'version: 2.0.0');
    await scratch.run(['nclue'], gone);
    expect(scratch.read('.changeset/spec-nclue.md')).toContain('"@runspec/specs": major');
    const alone = await scratch.run(['duck', '--check']);
    expect(alone.code).toBe(1);
    expect(alone.output).toContain(`${spec}:1: ${spec} is gone and no changeset tells users`);
    expect((await scratch.run(['duck'])).code).toBe(0);
    const written = scratch.read('.changeset/spec-duck.md');
    expect(written).toContain('"@runspec/specs": major');
    expect(written).not.toContain('duck-client');
    expect(await scratch.run(['duck', '--check'])).toMatchObject({ code: 0 });
    scratch.edit('.changeset/spec-duck.md', '"@runspec/specs": major', '"@runspec/specs": minor');
    expect((await scratch.run(['duck', '--check'])).output).toContain(
      '"@runspec/specs" is minor, and major is computed',
    );
  });

  it('does not take a changeset of earlier changes', async () => {
    const scratch = scratchRepository();
    scratch.write(
      '.changeset/mine.md',
      '---\n"@runspec/duck-client": major\n"@runspec/specs": major\n---\n\nEarlier.\n',
    );
    scratch.commit('Earlier');
    scratch.edit(spec, 'version: 1.0.0', 'version: 2.0.0');
    expect(await scratch.run(['--check'], gone)).toMatchObject({ code: 1 });
  });

  it('names a changeset that is none', async () => {
    const scratch = scratchRepository();
    scratch.write('.changeset/torn.md', '---\n"@runspec/duck-client": huge\n---\n\nText.\n');
    const { code, output } = await scratch.run(['--check']);
    expect(code).toBe(1);
    expect(output).toMatch(/^\.changeset\/torn\.md:1: could not parse changeset/);
  });
});

describe('pnpm spec:changeset --check, on a branch', () => {
  it('compares with where the branch began, whatever main has become', async () => {
    const scratch = scratchRepository();
    scratch.git('switch', '--quiet', '--create', 'work');
    scratch.edit(spec, 'version: 1.0.0', 'version: 2.0.0');
    scratch.commit('Change Duck');
    scratch.git('switch', '--quiet', 'main');
    scratch.edit('specs/nclue.openapi.yaml', 'version: 1.0.0', 'version: 2.0.0');
    scratch.commit('Change NCLUE');
    scratch.git('switch', '--quiet', 'work');
    const { code, output } = await scratch.run(['--check'], gone);
    expect(code).toBe(1);
    expect(output).toContain(spec);
    expect(output).not.toContain('nclue');
  });
});

describe('pnpm spec:changeset --check, on main', () => {
  it('holds what changed since the last release against all changesets, without any tag', async () => {
    const scratch = scratchRepository('1.0.0');
    scratch.edit(spec, 'trigger_type:', 'trigger_kind:');
    scratch.edit(spec, 'version: 1.0.0', 'version: 2.0.0');
    scratch.commit('Change Duck, and say nothing');
    const refused = await scratch.run(['--check'], gone);
    expect(refused).toMatchObject({ code: 1, output: expect.stringContaining('no changeset tells users') });
    await scratch.run(['--from', 'HEAD~1'], gone);
    scratch.commit('Say it');
    const passed = await scratch.run(['--check'], gone);
    expect(passed.output).toContain('breaking since @runspec/specs 1.0.0');
    expect(passed.code).toBe(0);
    // The release takes the changeset away, and raises the version.
    scratch.git('rm', '--quiet', file);
    scratch.edit('specs/package.json', '"version": "1.0.0"', '"version": "2.0.0"');
    expect(await scratch.run(['--check'], gone)).toMatchObject({ code: 0 });
    scratch.commit('Release');
    expect(await scratch.run(['--check'], gone)).toMatchObject({ code: 0 });
  });

  it('has nothing to hold against anything before the first release', async () => {
    const scratch = withoutField();
    scratch.commit('Change Duck, and say nothing');
    expect(await scratch.run(['--check'], gone)).toMatchObject({ code: 0 });
  });
});

describe('pnpm spec:changeset --check, with less than the whole history', () => {
  /** A clone without older commits. */
  function shallowClone(of: ScratchRepository, ...options: readonly string[]): ScratchRepository {
    const root = mkdtempSync(join(tmpdir(), 'runspec-changeset-clone-'));
    onTestFinished(() => rmSync(root, { recursive: true }));
    of.git('clone', '--quiet', '--depth', '1', ...options, `file://${of.root}`, root);
    return handles(root);
  }

  it('says what it needs where the branch and main are cut apart', async () => {
    const origin = scratchRepository();
    origin.git('switch', '--quiet', '--create', 'work');
    origin.edit(spec, 'version: 1.0.0', 'version: 2.0.0');
    origin.commit('Change Duck');
    const clone = shallowClone(origin, '--no-single-branch');
    const { code, output } = await clone.run(['--check'], gone);
    expect(code).toBe(1);
    expect(output).toMatch(
      /^HEAD and origin\/main have no commit in common here\. .*fetch --unshallow.*fetch-depth: 0/,
    );
  });

  it('says what it needs without the base branch', async () => {
    const origin = scratchRepository();
    origin.git('switch', '--quiet', '--create', 'work');
    const { code, output } = await shallowClone(origin).run(['--check'], gone);
    expect(code).toBe(1);
    expect(output).toMatch(/^The base branch "main" is not here\. .*`git fetch origin main`.*--from <ref>/);
  });

  it('says what it needs where the last release is cut off', async () => {
    const origin = scratchRepository('1.0.0');
    origin.edit(spec, 'version: 1.0.0', 'version: 2.0.0');
    origin.commit('Change Duck');
    const { code, output } = await shallowClone(origin).run(['--check'], gone);
    expect(code).toBe(1);
    expect(output).toMatch(
      /^What was released as @runspec\/specs 1\.0\.0 is not to be found\. .*--unshallow/,
    );
  });

  it('says so and passes with --where-known', async () => {
    const origin = scratchRepository();
    origin.git('switch', '--quiet', '--create', 'work');
    const { code, output } = await shallowClone(origin).run(['--check', '--where-known'], gone);
    expect(code).toBe(0);
    expect(output).toMatch(/^Whether specs changed without a changeset was not checked\. The base branch/);
  });

  it('--where-known hides no finding', async () => {
    const repository = scratchRepository();
    repository.edit(spec, 'version: 1.0.0', 'version: 2.0.0');
    expect(await repository.run(['--check', '--where-known'], gone)).toMatchObject({ code: 1 });
  });

  it('needs none of it before the first release', async () => {
    expect(await shallowClone(scratchRepository()).run(['--check'])).toMatchObject({ code: 0 });
  });
});
