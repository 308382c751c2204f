import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import type { ClientTrial } from './clients.ts';
import type { ConsumerProject } from './consumer-project.ts';

/** What a bundle weighs, in bytes. */
export interface BundleSize {
  minifiedBytes: number;
  gzippedBytes: number;
}

/** What a client may weigh at most, gzipped. */
export const MAX_GZIPPED_BYTES = 5000;

/** What `waitForRun` may weigh at most beyond a client, gzipped. */
export const MAX_GZIPPED_BYTES_OF_WAITING = 2500;

/** What is weighed: one function of a package. */
export type Weighed = Pick<ClientTrial, 'name' | 'factory'>;

/** Bundles `import { create…Client }`, or another function, from a project's installed packages for a browser, as the user's own build would. */
export async function measureSize(project: ConsumerProject, { name, factory }: Weighed): Promise<BundleSize> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { ${factory} } from '${name}'; console.log(${factory});`,
      resolveDir: project.directory,
    },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    logLevel: 'silent',
  });
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  return { minifiedBytes: code.length, gzippedBytes: gzipSync(code, { level: 9 }).length };
}
