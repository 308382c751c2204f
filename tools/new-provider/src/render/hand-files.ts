import { clientConfig } from './client-config.ts';
import { runMapper } from './run-mapper.ts';
import { runStates } from './run-states.ts';
import type { Subject } from './subject.ts';

/** The files, besides the spec, that are a person's after this: path to text. */
export function handFiles(subject: Subject): [path: string, text: string][] {
  const { name } = subject.names;
  return [
    [`packages/${name}-client/src/config.ts`, clientConfig(subject)],
    [`packages/run-status/src/${name}/${name}-states.ts`, runStates(subject)],
    [`packages/run-status/src/${name}/from-${name}.ts`, runMapper(subject)],
  ];
}
