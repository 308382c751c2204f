import { absent, type FeatureRow, no, part, yes } from '../feature.ts';

const dispatching = 'https://microcks.io/documentation/explanations/dispatching/';
const templates = 'https://microcks.io/documentation/references/templates/';
const stateful = 'https://microcks.io/documentation/guides/usage/stateful-mocks/';
const importer =
  'https://github.com/microcks/microcks/blob/master/webapp/src/main/java/io/github/microcks/util/openapi/OpenAPIImporter.java';

/** What users of mock servers ask for besides. */
export const askedRows: readonly FeatureRow[] = [
  {
    id: 'choose-reply',
    group: 'Asked for',
    feature: 'The reply is chosen by the request',
    counts: 'A request names the documented reply or example that it wants.',
    ours: { verdict: 'yes', note: '`Prefer: code=…` and `example=…`, as Prism' },
    others: {
      prism: yes('`Prefer: code=429`, `example=empty`'),
      steady: no('`Prefer` is ignored'),
      mockoon: part('by rules that one writes; from the document alone it is ignored'),
      scalar: yes('`Prefer: code=429`, `example=empty`'),
      msw: part('`?response=429`; an object chosen by `?example=` comes as `[object Object]`'),
      wiremock: part('by stubs that one writes'),
      microcks: part('by a dispatcher that one sets up', dispatching),
    },
  },
  {
    id: 'header-examples',
    group: 'Asked for',
    feature: 'Examples of headers',
    counts: 'A header of a reply has the value that is its example in the document.',
    ours: { verdict: 'yes', note: 'as Prism' },
    others: {
      prism: yes('200'),
      steady: no('the header is missing'),
      mockoon: no('an error text instead of the number'),
      scalar: part('1 instead of 200; an example inside of the schema counts'),
      msw: no('73, at random, instead of 200'),
      wiremock: no('reads no documents', 'https://wiremock.org/docs/wiremock-cloud/'),
      microcks: part('named examples of headers', importer),
    },
  },
  {
    id: 'seeded',
    group: 'Asked for',
    feature: 'Seeded data',
    counts: 'With the same seed, what is made up is the same again.',
    ours: { verdict: 'yes', note: '`--seed`: ids, durations, outcomes' },
    others: {
      prism: yes('`--seed`'),
      steady: yes('the same by default; `X-Steady-Seed`'),
      mockoon: yes('`--faker-seed`'),
      scalar: absent,
      msw: no('random without a seed'),
      wiremock: no('random without a seed', 'https://wiremock.org/docs/response-templating/'),
      microcks: no('random without a seed', templates),
    },
  },
  {
    id: 'persistence',
    group: 'Asked for',
    feature: 'State survives a restart',
    counts: 'What was created is there again after the process was ended and started.',
    ours: { verdict: 'yes', note: '`--state-file`, also when the process is killed' },
    others: {
      prism: no('there is no state'),
      steady: no('there is no state'),
      mockoon: no('a data bucket is as at first'),
      scalar: no(
        'a store in memory',
        'https://github.com/scalar/scalar/blob/main/packages/mock-server/src/libs/store.ts',
      ),
      msw: absent,
      wiremock: part('stubs that are marked so; states of scenarios are lost'),
      microcks: part('mocks in a database; a script’s store for seconds', stateful),
    },
  },
  {
    id: 'watch',
    group: 'Asked for',
    feature: 'The document is reloaded',
    counts: 'An edited document is served without a restart by hand, and state is kept.',
    ours: { verdict: 'yes', note: '`--watch`' },
    others: {
      prism: yes('by itself; there is no state'),
      steady: yes('`--auto-reload`; there is no state'),
      mockoon: part('`--watch`; state is lost'),
      scalar: absent,
      msw: absent,
      wiremock: part('stubs are read anew when the admin API is told so'),
      microcks: part(
        'by scheduled imports',
        'https://microcks.io/documentation/guides/usage/importing-content/',
      ),
    },
  },
  {
    id: 'scenario-files',
    group: 'Asked for',
    feature: 'Scenario files',
    counts: 'A file says what will happen, step by step, and the mock follows it.',
    ours: {
      verdict: 'yes',
      note: '`--scenario`: outcomes, durations and faults by rule and by number; runs to begin with',
    },
    others: {
      prism: no('out of scope', 'https://github.com/stoplightio/prism/issues/2390'),
      steady: absent,
      mockoon: yes('responses of a route in sequence, in its data file'),
      scalar: part('JavaScript in `x-handler`', 'https://scalar.com/tools/mock-server/getting-started'),
      msw: part('handlers that answer once, in code', 'https://mswjs.io/docs/http/mocking-responses'),
      wiremock: yes('scenarios of stubs'),
      microcks: part('scripts', dispatching),
    },
  },
  {
    id: 'validating-proxy',
    group: 'Asked for',
    feature: 'A validating proxy',
    counts: 'Requests go on to the real service, and its replies are held against the document.',
    ours: { verdict: 'no', note: 'use `prism proxy` with the same documents' },
    others: {
      prism: yes('`prism proxy --errors`: 500 for a wrong reply'),
      steady: absent,
      mockoon: part('a proxy, which validates nothing'),
      scalar: absent,
      msw: part('`passthrough()`, which validates nothing', 'https://mswjs.io/docs/api/passthrough'),
      wiremock: part('a proxy, which validates nothing'),
      microcks: part(
        'a proxy; replies are validated by tests, apart from it',
        'https://microcks.io/documentation/explanations/conformance-testing/',
      ),
    },
  },
  {
    id: 'callbacks',
    group: 'Asked for',
    feature: 'Callbacks and webhooks',
    counts: 'The mock sends the requests that the document says the service sends.',
    ours: { verdict: 'no', note: 'none of the five providers’ documents has one' },
    others: {
      prism: yes('callbacks, to the address in the request’s body'),
      steady: absent,
      mockoon: yes('callbacks of a response, set up by hand'),
      scalar: absent,
      msw: part('`fetch` in a handler of one’s own', 'https://mswjs.io/docs/http/mocking-responses'),
      wiremock: yes('webhooks of a stub'),
      microcks: yes(
        'callbacks and webhooks',
        'https://microcks.io/documentation/guides/usage/openapi-callbacks/',
      ),
    },
  },
  {
    id: 'streams',
    group: 'Asked for',
    feature: 'Streams and server-sent events',
    counts: 'A `text/event-stream` reply comes as events.',
    ours: { verdict: 'no', note: 'none of the five providers’ documents has one' },
    others: {
      prism: no('500: cannot be serialized'),
      steady: yes('events and JSON lines, if there is a schema'),
      mockoon: yes('a route in streaming mode'),
      scalar: yes('each item of the example as data'),
      msw: yes('`sse()`, in a handler of one’s own'),
      wiremock: part('a body sent in chunks over a time'),
      microcks: absent,
    },
  },
];
