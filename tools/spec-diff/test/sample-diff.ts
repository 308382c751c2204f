import type { SpecDiff } from '../src/change.ts';

/** A diff that has something of everything, and text that formats have to escape. */
export const sampleDiff: SpecDiff = {
  provider: 'acme',
  from: 'HEAD',
  to: 'work tree',
  files: { from: 'specs/acme.openapi.yaml', to: 'specs/acme.openapi.yaml' },
  kind: 'breaking',
  changes: [
    {
      rule: 'request-field-gone',
      kind: 'breaking',
      verdicts: { structure: 'breaking', compiler: 'breaking' },
      touches: ['senders', 'readers'],
      operations: ['createRun', 'getRun', 'listRuns', 'retryRun', 'stopRun'],
      pointer: '/components/schemas/Run/properties/score',
      line: 12,
      in: 'from',
      message: 'field "score" of Run is gone',
      why: 'code that mentions it no longer compiles',
    },
    {
      rule: 'reply-type-narrowed',
      kind: 'breaking',
      verdicts: { structure: 'additive', compiler: 'breaking' },
      touches: ['readers'],
      operations: ['getRun'],
      pointer: '/paths/~1runs',
      line: 40,
      in: 'to',
      message: 'type changed from <b> to 100% of @team, as [said](x)\nhere',
      why: 'replies promise more',
    },
    {
      rule: 'operation-added',
      kind: 'additive',
      verdicts: { structure: 'additive' },
      touches: ['senders', 'readers'],
      operations: ['deleteRun'],
      pointer: '/paths/~1runs~1{id}/delete',
      line: 70,
      in: 'to',
      message: 'operation deleteRun (DELETE /runs/{id}) is new',
      why: 'there is something new to use',
    },
    {
      rule: 'documentation',
      kind: 'documentation',
      verdicts: { structure: 'documentation' },
      touches: [],
      operations: [],
      pointer: '/info/title',
      line: 3,
      in: 'to',
      message: 'title of info changed',
      why: 'nothing that a program uses',
    },
  ],
};

/** A diff of two files that say the same. */
export const emptyDiff: SpecDiff = {
  provider: 'duck',
  from: 'HEAD',
  to: 'work tree',
  kind: 'none',
  changes: [],
};
