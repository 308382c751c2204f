import { absent, type FeatureRow, no, part, yes } from '../feature.ts';

const stateful = 'https://microcks.io/documentation/guides/usage/stateful-mocks/';
const script = part('a script with a store of strings, kept for 10 s by default', stateful);
const handler = part('with handlers of one’s own', 'https://mswjs.io/docs/http/mocking-responses');
const xHandler = part(
  'JavaScript of one’s own in `x-handler`, with a store',
  'https://scalar.com/tools/mock-server/getting-started',
);
const scenario = 'a scenario switches between stubs; it is one for all ids, and keeps no values';

/** What a server remembers of runs. */
export const stateRows: readonly FeatureRow[] = [
  {
    id: 'created',
    group: 'State',
    feature: 'Runs are created',
    counts:
      'What a create request made has an id of its own and can be got by it, as the request described it; an id never created is 404.',
    ours: { verdict: 'yes', note: 'every provider, from `x-run-role`' },
    others: {
      prism: no('the same example for any id'),
      steady: no('the same example for any id'),
      mockoon: yes('a CRUD route of one’s own; routes from a document remember nothing'),
      scalar: part('JavaScript of one’s own in `x-handler`, with a store; without it nothing is remembered'),
      msw: part('with handlers of one’s own; those from a document remember nothing'),
      wiremock: part(scenario),
      microcks: script,
    },
  },
  {
    id: 'moved',
    group: 'State',
    feature: 'Runs move with time',
    counts: 'A run goes through its states as time passes, at its own pace, whether it is asked for or not.',
    ours: { verdict: 'yes', note: 'along `x-run-lifecycle`, with times, steps and counts that agree' },
    others: {
      prism: no('never'),
      steady: no('never'),
      mockoon: part('sequential replies move with each request, for all ids together'),
      scalar: part('an `x-handler` can compute it from `Date.now()`'),
      msw: handler,
      wiremock: part('a scenario moves with a request, not with time'),
      microcks: script,
    },
  },
  {
    id: 'listed',
    group: 'State',
    feature: 'Runs are listed',
    counts: 'The list has what was created, and its filters and pages are those that the document describes.',
    ours: { verdict: 'yes', note: 'from `x-pagination` and the names of the parameters' },
    others: {
      prism: no('the example list'),
      steady: no('the example list'),
      mockoon: part('CRUD routes list, with filters and pages of Mockoon’s own names'),
      scalar: part('an `x-handler` returns the store’s list; filters are code'),
      msw: handler,
      wiremock: part(
        'the state extension keeps lists, written out by a template',
        'https://github.com/wiremock/wiremock-state-extension',
      ),
      microcks: script,
    },
  },
  {
    id: 'canceled',
    group: 'State',
    feature: 'Runs are canceled',
    counts: 'A run that is canceled is so when it is got, and one that has ended refuses, as documented.',
    ours: { verdict: 'yes', note: 'where the lifecycle allows it' },
    others: {
      prism: no('the reply to cancel changes nothing'),
      steady: no('the reply to cancel changes nothing'),
      mockoon: part(
        'a route can write to a data bucket, and a rule can read it',
        'https://mockoon.com/docs/latest/data-buckets/overview',
      ),
      scalar: xHandler,
      msw: handler,
      wiremock: part(scenario),
      microcks: script,
    },
  },
  {
    id: 'deleted',
    group: 'State',
    feature: 'Runs are deleted',
    counts: 'A run that was deleted is not found any more, and one that may not be deleted stays.',
    ours: { verdict: 'yes', note: 'where the document has a delete' },
    others: {
      prism: no('a deleted id is still there'),
      steady: no('a deleted id is still there'),
      mockoon: yes('CRUD route: 200, then 404'),
      scalar: xHandler,
      msw: handler,
      wiremock: part(scenario),
      microcks: script,
    },
  },
  {
    id: 'inputs',
    group: 'State',
    feature: 'Input moves a waiting run',
    counts:
      'A run that waits for an upload or for more input goes on when that has come; the address to upload to is the mock’s own.',
    ours: { verdict: 'yes', note: 'uploads, chunks, close' },
    others: {
      prism: no('the address in the example, outside of the mock'),
      steady: no('the address in the example, outside of the mock'),
      mockoon: part(
        'a route can write to a data bucket',
        'https://mockoon.com/docs/latest/data-buckets/overview',
      ),
      scalar: xHandler,
      msw: handler,
      wiremock: part(scenario),
      microcks: script,
    },
  },
  {
    id: 'outcome',
    group: 'State',
    feature: 'The end of a run is chosen',
    counts:
      'The request that creates a run says how it will end: as a success, a failure by name, canceled or never.',
    ours: { verdict: 'yes', note: '`x-mock-outcome`, and `fail(runId)` later' },
    others: {
      prism: absent,
      steady: absent,
      mockoon: part(
        'by rules and templates that one writes, with a data bucket',
        'https://mockoon.com/docs/latest/data-buckets/overview',
      ),
      scalar: xHandler,
      msw: handler,
      wiremock: part('a stub for each outcome, as one scenario'),
      microcks: script,
    },
  },
  {
    id: 'owner',
    group: 'State',
    feature: 'Runs belong to a key',
    counts: 'A run is not found, and not listed, with another key than the one that created it.',
    ours: { verdict: 'yes', note: 'by the credentials that the document names' },
    others: {
      prism: absent,
      steady: absent,
      mockoon: part(
        'by rules and templates that one writes, with a data bucket',
        'https://mockoon.com/docs/latest/data-buckets/overview',
      ),
      scalar: xHandler,
      msw: handler,
      wiremock: part('stubs that match on the key'),
      microcks: script,
    },
  },
];
