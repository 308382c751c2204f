import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '../../..');

/**
 * Compiles the client, and what run-status has of the provider, in a folder where its files are; what else they need is taken from the
 * repository.
 *
 * @returns what the compiler said; '' if all is well.
 */
export function compileProvider(name: string, scratch: string): string {
  cpSync(join(root, 'tools/tsconfig'), join(scratch, 'tools/tsconfig'), { recursive: true });
  const link = (target: string, path: string): void => {
    mkdirSync(dirname(join(scratch, path)), { recursive: true });
    symlinkSync(target, join(scratch, path));
  };
  const client = `packages/${name}-client`;
  link(join(root, 'packages/thymia-client/node_modules'), `${client}/node_modules`);
  link(join(root, 'vitest.shared.ts'), 'vitest.shared.ts');
  const status = join(root, 'packages/run-status');
  for (const file of readdirSync(join(status, 'src')).filter((one) => /^(?!.*\.test)[^.]+\.ts$/.test(one))) {
    cpSync(join(status, 'src', file), join(scratch, 'packages/run-status/src', file));
  }
  for (const file of ['scripted-api.ts', 'run-examples.ts']) {
    cpSync(join(status, 'test', file), join(scratch, 'packages/run-status/test', file));
  }
  for (const one of ['@types/node', 'vitest', 'yaml', 'zod']) {
    link(join(status, 'node_modules', one), `packages/run-status/node_modules/${one}`);
  }
  link(join(scratch, client), `packages/run-status/node_modules/@runspec/${name}-client`);
  const config = {
    extends: '../../tools/tsconfig/base.json',
    compilerOptions: { noEmit: true, types: ['node'] },
  };
  writeFileSync(
    join(scratch, 'packages/run-status/tsconfig.json'),
    JSON.stringify({ ...config, include: [`src/${name}`] }),
  );
  const tsc = createRequire(import.meta.url).resolve('typescript/package.json');
  for (const cwd of [client, 'packages/run-status']) {
    try {
      execFileSync(process.execPath, [join(dirname(tsc), 'bin/tsc'), '--noEmit'], {
        cwd: join(scratch, cwd),
        stdio: 'pipe',
      });
    } catch (error) {
      return String((error as { stdout: unknown }).stdout);
    }
  }
  return '';
}
