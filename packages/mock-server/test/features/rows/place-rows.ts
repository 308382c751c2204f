import { absent, type FeatureRow, no, part, yes } from '../feature.ts';

const cloud = 'https://wiremock.org/docs/wiremock-cloud/';
const conventions = 'https://microcks.io/documentation/references/artifacts/openapi-conventions/';
const importing = 'https://microcks.io/documentation/guides/usage/importing-content/';

/** What a server is made from, and where it runs. */
export const placeRows: readonly FeatureRow[] = [
  {
    id: 'spec-alone',
    group: 'Place',
    feature: 'From the document alone',
    counts: 'Every operation answers with a reply of the document, and nothing was written but the document.',
    ours: { verdict: 'yes', note: 'and its extensions for state' },
    others: {
      prism: yes('its examples'),
      steady: yes('its examples'),
      mockoon: yes('random values of its schemas; its examples are there to be picked'),
      scalar: yes('its examples'),
      msw: yes('its examples'),
      wiremock: no('a document among the stubs stops it from starting; WireMock Cloud imports them'),
      microcks: part('only operations with named examples for request and reply', conventions),
    },
  },
  {
    id: 'own-spec',
    group: 'Place',
    feature: 'A document of one’s own',
    counts: 'The server takes an OpenAPI document that one gives it, without a change to that.',
    ours: {
      verdict: 'yes',
      note: '`--spec`: one file, 3.0 or 3.1, that refers to no other; with `x-run-lifecycle` its runs live',
    },
    others: {
      prism: yes('a file or an address'),
      steady: yes('a file'),
      mockoon: yes('a file or an address'),
      scalar: yes('a text, an object or an address, in code'),
      msw: yes('a text or an object, in code'),
      wiremock: no('stubs only; WireMock Cloud imports documents', cloud),
      microcks: yes('imported', importing),
    },
  },
  {
    id: 'several-specs',
    group: 'Place',
    feature: 'Several documents in a process',
    counts: 'One process serves several documents at the same time, each at its own address.',
    ours: { verdict: 'yes', note: 'a port for each' },
    others: {
      prism: no('a second document is a usage error'),
      steady: no('a second document is not served'),
      mockoon: yes('a port for each'),
      scalar: yes('an app for each, in code; they share one store'),
      msw: yes('handlers of several documents, by host'),
      wiremock: part('stubs of several services, by host', 'https://wiremock.org/docs/multi-domain-mocking/'),
      microcks: yes('a path for each', importing),
    },
  },
  {
    id: 'base-paths',
    group: 'Place',
    feature: 'Base paths',
    counts: 'A client’s base URL with the path of the document’s server (`/v1`) works.',
    ours: { verdict: 'yes', note: 'with it and without it' },
    others: {
      prism: no('404 under `/v1`'),
      steady: no('404 under `/v1`'),
      mockoon: yes('`/v1` is served'),
      scalar: part('404 under `/v1`, unless one mounts its Hono app there'),
      msw: yes('the servers’ own addresses'),
      wiremock: part('whatever path a stub has'),
      microcks: no(
        'a path of its own, with the name and version of the API',
        'https://microcks.io/documentation/guides/usage/delays/',
      ),
    },
  },
  {
    id: 'in-process',
    group: 'Place',
    feature: 'In a test’s process',
    counts: 'A JavaScript call gives a mock that answers without a socket.',
    ours: { verdict: 'yes', note: '`createMock`, `fetch`' },
    others: {
      prism: yes('`createClientFromOperations`, at a path inside of its package'),
      steady: no('a compiled program'),
      mockoon: part(
        'its server is a library, which listens on a port',
        'https://www.npmjs.com/package/@mockoon/commons-server',
      ),
      scalar: yes('`app.request()`'),
      msw: yes('it is nothing else'),
      wiremock: part(
        'in Java only: `DirectCallHttpServer`',
        'https://wiremock.org/docs/running-without-http-server/',
      ),
      microcks: no(
        'a container, started by Testcontainers',
        'https://microcks.io/documentation/guides/usage/developing-testcontainers/',
      ),
    },
  },
  {
    id: 'requests-kept',
    group: 'Place',
    feature: 'Requests can be asserted on',
    counts: 'What was asked can be read afterwards, operation and status included.',
    ours: { verdict: 'yes', note: '`mock.requests`' },
    others: {
      prism: no('a log to read'),
      steady: part('a log as JSON lines: `--log-format=json`', 'https://www.npmjs.com/package/@stdy/cli'),
      mockoon: yes('admin API: logs'),
      scalar: part('`onRequest` is called with each', 'https://scalar.com/tools/mock-server/getting-started'),
      msw: part('an event for each; the keeping is yours'),
      wiremock: yes('admin API: request journal'),
      microcks: part(
        'whether and how often a mock was asked',
        'https://microcks.io/blog/testcontainers-modules-0.3/',
      ),
    },
  },
  {
    id: 'console',
    group: 'Place',
    feature: 'A console',
    counts: 'A page of the mock shows state and requests live, and things can be done there.',
    ours: { verdict: 'yes', note: '`/__console`: runs, requests, faults; advance, fail, cancel' },
    others: {
      prism: absent,
      steady: absent,
      mockoon: part(
        'the desktop program has logs and routes; the command has an admin API without a page',
        'https://mockoon.com/docs/latest/gui-cheat-sheet',
      ),
      scalar: absent,
      msw: absent,
      wiremock: part('an admin API; `/__admin/webapp` is 404, the page is in WireMock Cloud', cloud),
      microcks: yes(
        'a web UI with mocks and their settings',
        'https://microcks.io/documentation/explanations/dispatching/',
      ),
    },
  },
  {
    id: 'docs-page',
    group: 'Place',
    feature: 'The API reference',
    counts: 'The mock serves a page to read the document in, with nothing loaded from elsewhere.',
    ours: { verdict: 'yes', note: '`/__docs`, drawn by Scalar’s renderer' },
    others: {
      prism: absent,
      steady: no('the document as JSON, at `/_x-steady/spec`', 'https://www.npmjs.com/package/@stdy/cli'),
      mockoon: absent,
      scalar: part('`/openapi.json`; the reference is another package'),
      msw: absent,
      wiremock: no('only that of its own admin API'),
      microcks: absent,
    },
  },
];
