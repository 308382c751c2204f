import { clientReadme } from './client-readme.ts';
import { clientHttp, clientIndex, clientSource, clientTest } from './client-sources.ts';
import { runIndex, runSource } from './run-source.ts';
import { runMapperTest, runSourceTest } from './run-tests.ts';
import type { Subject } from './subject.ts';
import { toolFiles } from './tool-files.ts';

/** The files that follow from the spec, and are made again when it changes: path to text. */
export function derivedFiles(subject: Subject): [path: string, text: string][] {
  const { name } = subject.names;
  const client = `packages/${name}-client`;
  const run = `packages/run-status/src/${name}`;
  return [
    [`${client}/README.md`, clientReadme(subject)],
    [`${client}/src/client.ts`, clientSource(subject)],
    [`${client}/src/http.ts`, clientHttp(subject)],
    [`${client}/src/index.ts`, clientIndex(subject)],
    [`${client}/src/client.test.ts`, clientTest(subject)],
    [`${run}/${name}-runs.ts`, runSource(subject)],
    [`${run}/${name}-runs.test.ts`, runSourceTest(subject)],
    [`${run}/from-${name}.test.ts`, runMapperTest(subject)],
    [`${run}/index.ts`, runIndex(subject)],
    ...toolFiles(subject),
  ];
}
