import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { releaseLine } from '../src/release-line.ts';
import { change, handMadeDiff } from './hand-made-diff.ts';
import { scratchRepository } from './scratch-repository.ts';

const repository = join(import.meta.dirname, '../../..');
const commit = '0123456789abcdef0123456789abcdef01234567';
const summary = `Spec of Duck Models API 1.0.0 → 2.0.0.

- Breaking: field "a" of ModelRun is gone. Remove it.

<!-- spec-change {"provider":"duck","kind":"breaking","from":"","to":"","bumps":{},"text":""} -->
<!-- Yours from here on: it stays. -->

lowered: @runspec/duck-client: it was never sent

By hand.`;

describe('releaseLine', () => {
  it('links to the commit and to the change of the spec in it', () => {
    const [first, ...rest] = releaseLine(summary, commit, 'https://example.org/runspec').split('\n');
    expect(first).toMatch(
      /^- \[0123456\]\(https:\/\/example\.org\/runspec\/commit\/0123456789abcdef0123456789abcdef01234567\), \[`specs\/duck\.openapi\.yaml`\]\(https:\/\/example\.org\/runspec\/commit\/[0-9a-f]{40}#diff-[0-9a-f]{64}\): Spec of Duck Models API 1\.0\.0 → 2\.0\.0\.$/,
    );
    expect(rest).toEqual([
      '',
      '  - Breaking: field "a" of ModelRun is gone. Remove it.',
      '',
      '  By hand.',
      '',
      '  - @runspec/duck-client is raised by less than the change asks for: it was never sent',
    ]);
  });

  it('names both where there is no address', () => {
    expect(releaseLine(summary, commit, undefined)).toMatch(
      /^- 0123456, `specs\/duck\.openapi\.yaml`: Spec of Duck Models API/,
    );
  });

  it('leaves other changesets as changesets renders them', () => {
    expect(releaseLine('One.\n\nTwo.', commit, undefined)).toBe('- 0123456: One.\n\n  Two.');
    expect(releaseLine('One.', undefined, 'https://example.org/runspec')).toBe('- One.');
  });
});

describe('changeset version', () => {
  it.each([
    [
      '{ "repository": null }',
      /^- [0-9a-f]{7}, `specs\/duck\.openapi\.yaml`: Spec of Duck Models API 1\.0\.0 → 1\.1\.0\.$/m,
    ],
    [
      '{ "repository": "https://example.org/runspec.git" }',
      /^- \[[0-9a-f]{7}\]\(https:\/\/example\.org\/runspec\/commit\/[0-9a-f]{40}\), \[`specs\/duck\.openapi\.yaml`\]/m,
    ],
  ])('writes the entry with the address %s', async (address, entry) => {
    const scratch = scratchRepository('1.0.0');
    for (const path of ['tools/spec-changeset', 'tools/release'])
      mkdirSync(join(scratch.root, path), { recursive: true });
    cpSync(join(repository, 'tools/spec-changeset/src'), join(scratch.root, 'tools/spec-changeset/src'), {
      recursive: true,
    });
    scratch.write('tools/release/address.json', address);
    scratch.edit('specs/duck.openapi.yaml', 'version: 1.0.0', 'version: 1.1.0');
    const pointer = '/components/schemas/ModelRun/properties/owner';
    await scratch.run(
      [],
      handMadeDiff(change('additive', pointer, { message: 'field "owner" of ModelRun is new' })),
    );
    scratch.commit('Add the owner');
    execFileSync(process.execPath, [join(repository, 'node_modules/@changesets/cli/bin.js'), 'version'], {
      cwd: scratch.root,
      stdio: 'pipe',
    });
    const changelog = scratch.read('packages/duck-client/CHANGELOG.md');
    expect(changelog).toMatch(/^# @runspec\/duck-client\n\n## 1\.1\.0\n\n### Minor Changes\n/);
    expect(changelog).toMatch(entry);
    expect(changelog).toContain('\n  - New: field "owner" of ModelRun is new.');
    expect(changelog).not.toContain('<!--');
  });
});
