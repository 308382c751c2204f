import { wordState } from '../infer/word-state.ts';
import { code, type Subject, typeNamed } from './subject.ts';

/** `<name>-states.ts` of run-status: by hand after this. */
export function runStates(subject: Subject): string {
  const { names, facts } = subject;
  const type = typeNamed(subject, facts.wordType);
  const rows = Object.entries(facts.states).map(([word, state]) => {
    const doubt =
      wordState(word) === undefined
        ? 'not a well-known word; this is by its place in the machine'
        : 'by the word alone';
    return `  ${code(word)}: '${state}', // TODO(new-provider): whether "${word}" is ${state}; ${doubt}.`;
  });
  return `import type { ${type} } from '@runspec/${names.name}-client';
import type { RunState } from '../run.ts';

/** What ${names.title}'s words mean. Source: specs/${names.name}.openapi.yaml, ${facts.wordType}. */
export const ${names.camel}States: Readonly<Record<${type}, RunState>> = {
${rows.join('\n')}
};

/** How long to leave between two checks of a run, in milliseconds. */
export const ${names.camel}IntervalMs = 2000; // TODO(new-provider): how often ${names.title} advises or allows to ask.
`;
}
