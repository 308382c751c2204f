import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@hey-api/openapi-ts';
import type { Options } from '../src/index.ts';
import { openapiFetch } from '../src/index.ts';

interface Generated {
  /** The text of each file by its name. */
  files: Record<string, string>;
  warnings: string[];
}

/** Runs hey-api with the plugin on a document, whose path starts with `./`. */
export async function generate(
  input: string,
  options: Options = {},
  extension: '.js' | '.ts' = '.ts',
): Promise<Generated> {
  const warnings: string[] = [];
  const folder = await mkdtemp(join(tmpdir(), 'hey-api-openapi-fetch-'));
  try {
    await createClient({
      input,
      logs: { level: 'silent', file: false },
      output: { path: folder, entryFile: false, module: { extension } },
      plugins: [
        '@hey-api/typescript',
        openapiFetch({ onWarning: (message) => warnings.push(message), ...options }),
      ],
    });
    const files: Record<string, string> = {};
    for (const name of (await readdir(folder)).sort())
      files[name] = await readFile(join(folder, name), 'utf8');
    return { files, warnings };
  } finally {
    await rm(folder, { recursive: true });
  }
}
