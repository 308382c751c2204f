import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { ChangeKind } from '../change.ts';
import { installPeer } from './install-peer.ts';
import type { Peer } from './peer.ts';

const kinds: Readonly<Record<string, ChangeKind>> = {
  major: 'breaking',
  minor: 'additive',
  patch: 'documentation',
  none: 'none',
};

/** `redocly diff`, which is a command only: a process for each case. */
export const redocly: Peer = {
  name: '@redocly/cli',
  version: '2.77.0',
  how: '`redocly diff --format=json`, a process for each case',
  packages: ['@redocly/cli@2.77.0'],
  async start() {
    const command = join(await installPeer(this.packages), 'node_modules/@redocly/cli/bin/cli.js');
    return async ({ from, to }) => {
      const folder = await mkdtemp(join(tmpdir(), 'spec-diff-'));
      try {
        await writeFile(join(folder, 'from.yaml'), from);
        await writeFile(join(folder, 'to.yaml'), to);
        return await run(command, folder);
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    };
  },
};

async function run(command: string, folder: string): Promise<ChangeKind> {
  const report = join(folder, 'report.json');
  const args = [command, 'diff', 'from.yaml', 'to.yaml', '--format=json', '--fail-on=none', '-o', report];
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
  await promisify(execFile)(process.execPath, args, { cwd: folder, env });
  if (!existsSync(report)) throw new Error('no report was written');
  // Where nothing changed, there is no `bump`.
  const { bump = 'none' } = JSON.parse(await readFile(report, 'utf8')) as { bump?: string };
  const kind = kinds[bump];
  if (!kind) throw new Error(`an unknown bump: ${bump}`);
  return kind;
}
