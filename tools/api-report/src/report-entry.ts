import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor';
import type { Entry, PublishedPackage } from './published-package.ts';

/** How a user's compiler would read our declarations. */
const compilerOptions = {
  target: 'ES2022',
  module: 'NodeNext',
  moduleResolution: 'NodeNext',
  lib: ['ES2023', 'DOM', 'DOM.Iterable'],
  types: [],
  strict: true,
  skipLibCheck: true,
};

/**
 * What an entry point exports, as API Extractor writes it down from the built declarations: names, signatures, and the types
 * that those rest on without being exported.
 * @throws {Error} if the declarations do not compile.
 */
export function reportEntry({ name, directory }: PublishedPackage, entry: Entry): string {
  const folder = mkdtempSync(join(tmpdir(), 'runspec-api-'));
  const errors: string[] = [];
  try {
    const config = ExtractorConfig.prepare({
      configObject: configure(directory, entry, folder),
      configObjectFullPath: undefined,
      packageJsonFullPath: join(directory, 'package.json'),
    });
    Extractor.invoke(config, {
      localBuild: true,
      messageCallback: (message) => {
        if (message.logLevel === ExtractorLogLevel.Error) errors.push(message.text);
        message.handled = true;
      },
    });
    if (errors.length > 0) throw new Error(errors.join('\n'));
    return readFileSync(join(folder, reportName), 'utf8');
  } catch (error) {
    // What does not compile can end the extractor itself; its own words for that name no file.
    const what = errors.length > 0 ? errors.join('\n') : (error as Error).message;
    throw new Error(`${name} › ${entry.name} cannot be reported: ${what}`, { cause: error });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const reportName = 'entry.api.md';

function configure(directory: string, entry: Entry, folder: string) {
  const file = join(directory, entry.types);
  const silent = { default: { logLevel: ExtractorLogLevel.None } };
  return {
    projectFolder: directory,
    mainEntryPointFilePath: file,
    compiler: { overrideTsconfig: { compilerOptions, files: [file] } },
    apiReport: {
      enabled: true,
      includeForgottenExports: true,
      reportFileName: reportName,
      reportFolder: folder,
      reportTempFolder: join(folder, 'temp'),
    },
    docModel: { enabled: false },
    dtsRollup: { enabled: false },
    tsdocMetadata: { enabled: false },
    newlineKind: 'lf' as const,
    messages: {
      compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.Error } },
      extractorMessageReporting: silent,
      tsdocMessageReporting: silent,
    },
  };
}
