import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));

describe('main', () => {
  it('exits with 1 and names the file for a provider without spec', () => {
    const { status, stderr } = spawnSync(process.execPath, [main, 'nobody'], { encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toBe('There is no specs/nobody.openapi.yaml.\n');
  });
});
