import type { Cells, PartContext, PartResult, Target } from '../part.ts';
import { readVersion } from '../read-version.ts';
import { ownClients, ownHttpClients, peers } from '../subjects.ts';
import { bundle } from './bundle.ts';

/** What a client may weigh at most, gzipped, before anything is loaded on demand. */
const MAX_GZIPPED_BYTES = 5000;

/** Weighs the clients of ours and of others, bundled the same way. */
export async function measureBytes({ progress }: PartContext): Promise<PartResult> {
  const rows: Cells[] = [];
  const targets: Target[] = [];
  for (const subject of [...ownClients, ...ownHttpClients, ...peers]) {
    const { packageName, platform = 'browser' } = subject;
    progress(packageName);
    const { atOnce, onDemand, single } = await bundle(subject);
    rows.push({
      name: packageName,
      version: peers.includes(subject) ? readVersion(packageName) : 'this one',
      platform,
      atOnceMinified: atOnce.minifiedBytes,
      atOnceGzipped: atOnce.gzippedBytes,
      onDemandGzipped: onDemand.gzippedBytes,
      singleMinified: single.minifiedBytes,
      singleGzipped: single.gzippedBytes,
    });
    if (ownClients.includes(subject)) {
      targets.push({
        what: `${packageName}, loaded at once`,
        limit: `at most ${MAX_GZIPPED_BYTES} bytes gzipped`,
        found: `${atOnce.gzippedBytes} bytes`,
        met: atOnce.gzippedBytes <= MAX_GZIPPED_BYTES,
      });
    }
  }
  return {
    title: 'Bytes',
    method: [
      'What a client adds to an application that imports it: the published files, bundled and minified by esbuild as ES',
      'modules for a browser, each file gzipped at level 9.',
      '“At once” and “on demand” are with code splitting: what loads with the application, and what `import()` fetches',
      'when it is first needed. “One file” is without code splitting.',
      '@modzy/modzy-sdk needs modules of Node and cannot be bundled for a browser: its row is a bundle for Node, in',
      'which those modules do not count.',
    ].join(' '),
    tables: [
      {
        caption: 'JavaScript, in bytes',
        columns: [
          { key: 'name', heading: 'package' },
          { key: 'version', heading: 'version' },
          { key: 'platform', heading: 'for' },
          { key: 'atOnceMinified', heading: 'at once', digits: 0 },
          { key: 'atOnceGzipped', heading: 'at once, gzip', digits: 0 },
          { key: 'onDemandGzipped', heading: 'on demand, gzip', digits: 0 },
          { key: 'singleMinified', heading: 'one file', digits: 0 },
          { key: 'singleGzipped', heading: 'one file, gzip', digits: 0 },
        ],
        rows,
      },
    ],
    targets,
  };
}
