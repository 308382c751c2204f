import { absent, type FeatureRow, no, part, yes } from '../feature.ts';

const delays = 'https://microcks.io/documentation/guides/usage/delays/';
const conventions = 'https://microcks.io/documentation/references/artifacts/openapi-conventions/';
const delayFactory =
  'https://github.com/microcks/microcks/blob/master/webapp/src/main/java/io/github/microcks/util/delay/DelayApplierFactory.java';

/** What a server gets wrong on purpose. */
export const faultRows: readonly FeatureRow[] = [
  {
    id: 'error-status',
    group: 'Faults',
    feature: 'Error statuses',
    counts: 'A request can be made to get each documented error, with the body that is documented for it.',
    ours: { verdict: 'yes', note: '`Prefer: code=503`, as Prism; `fault=503`, of a run, or by rate' },
    others: {
      prism: yes('`Prefer: code=429`'),
      steady: no('`Prefer` is ignored, and there is nothing else'),
      mockoon: yes('responses of a route are imported; rules or an order choose among them'),
      scalar: yes('`Prefer: code=429`'),
      msw: yes('`?response=429`'),
      wiremock: yes('a stub with the status'),
      microcks: yes(
        'a named example, chosen by a dispatcher',
        'https://microcks.io/documentation/explanations/dispatching/',
      ),
    },
  },
  {
    id: 'retry-after',
    group: 'Faults',
    feature: 'Retry-After',
    counts:
      'An error comes with the `Retry-After` that its document gives as the example, or with one that was asked for.',
    ours: {
      verdict: 'yes',
      note: 'the document’s, or one’s own, in seconds or as a date: `429;retry-after=5`',
    },
    others: {
      prism: yes('the document’s 1'),
      steady: no('no error can be chosen'),
      mockoon: yes('a header of the response, 7'),
      scalar: part('0 instead of the document’s 1'),
      msw: part('39, at random, instead of the document’s 1; right in a handler of one’s own'),
      wiremock: yes('a header of the stub, 7'),
      microcks: part('a header of an example of one’s own', conventions),
    },
  },
  {
    id: 'latency',
    group: 'Faults',
    feature: 'Fixed latency',
    counts: 'Every reply is held back for a time that was set.',
    ours: { verdict: 'yes', note: '`--latency`, `latencyMs`, in real time' },
    others: {
      prism: no('asked for since 2020', 'https://github.com/stoplightio/prism/issues/1140'),
      steady: part(
        'only between the items of a stream: `--stream-interval`',
        'https://www.npmjs.com/package/@stdy/cli',
      ),
      mockoon: yes('of a response; 400 ms took 404'),
      scalar: part('by middleware of one’s own around its Hono app'),
      msw: yes('`delay(300)` took 301 ms, in a handler'),
      wiremock: yes('of a stub, or of all', 'https://wiremock.org/docs/simulating-faults/'),
      microcks: yes('of an operation, an address or a request', delays),
    },
  },
  {
    id: 'latency-distribution',
    group: 'Faults',
    feature: 'Latency from a distribution',
    counts: 'Delays are drawn at random, from a range or a distribution that was set.',
    ours: { verdict: 'yes', note: '`--latency`, or a delay of some requests: `20-200`, `lognormal:100:0.5`' },
    others: {
      prism: absent,
      steady: absent,
      mockoon: yes(
        'from 0 to the delay set: `--enable-random-latency`',
        'https://www.npmjs.com/package/@mockoon/cli',
      ),
      scalar: part(
        'by middleware of one’s own around its Hono app',
        'https://scalar.com/tools/mock-server/getting-started',
      ),
      msw: part(
        '`delay()` takes 100 to 400 ms in a browser, 5 in Node',
        'https://unpkg.com/msw@2.12.14/src/core/delay.ts',
      ),
      wiremock: yes('lognormal: a median of 200 ms took 213 and 232; uniform is documented, too'),
      microcks: yes('uniform, in a range around the delay', delayFactory),
    },
  },
  {
    id: 'reset',
    group: 'Faults',
    feature: 'Connection reset',
    counts: 'The connection is reset (RST) in place of a reply.',
    ours: { verdict: 'yes', note: 'the fault `reset`: of a request, of a run, or by rate' },
    others: {
      prism: absent,
      steady: absent,
      mockoon: absent,
      scalar: part('by middleware of one’s own around its Hono app'),
      msw: part('`HttpResponse.error()` fails the call; there is no connection'),
      wiremock: yes('`CONNECTION_RESET_BY_PEER`: ECONNRESET'),
      microcks: absent,
    },
  },
  {
    id: 'stall',
    group: 'Faults',
    feature: 'Stall',
    counts: 'A request is taken, and no reply comes for as long as the client waits.',
    ours: { verdict: 'yes', note: 'a long `delay`; or `stall`, in the middle of the body' },
    others: {
      prism: absent,
      steady: absent,
      mockoon: yes('a long latency'),
      scalar: part('by middleware of one’s own around its Hono app'),
      msw: yes('`delay(’infinite’)` in a handler', 'https://mswjs.io/docs/api/delay'),
      wiremock: yes('a delay of ten minutes'),
      microcks: yes('a long `x-microcks-delay`', delays),
    },
  },
  {
    id: 'truncated',
    group: 'Faults',
    feature: 'Truncated body',
    counts: 'A body breaks off before the end that its headers promise, and the connection closes.',
    ours: { verdict: 'yes', note: 'the fault `truncate`, halfway' },
    others: {
      prism: absent,
      steady: absent,
      mockoon: no('a content-length that is too long is corrected'),
      scalar: part('by middleware of one’s own around its Hono app'),
      msw: part('a stream that fails; there is no connection'),
      wiremock: part(
        '`MALFORMED_RESPONSE_CHUNK`: garbage after the status, then closed; not the body of the stub',
      ),
      microcks: absent,
    },
  },
  {
    id: 'malformed',
    group: 'Faults',
    feature: 'Malformed JSON',
    counts: 'A whole body that says it is JSON, and is not.',
    ours: { verdict: 'yes', note: 'the fault `malformed`: the first half of the right body' },
    others: {
      prism: absent,
      steady: absent,
      mockoon: yes('a body is text'),
      scalar: part('by middleware of one’s own around its Hono app'),
      msw: yes('a body is text, in a handler'),
      wiremock: yes('a body is text'),
      microcks: part('an example may be text', conventions),
    },
  },
  {
    id: 'rate-limit',
    group: 'Faults',
    feature: 'Rate limit enforced',
    counts: 'More requests in a time than the document allows get its 429, and later ones pass again.',
    ours: {
      verdict: 'yes',
      note: '`--strict`: Duck’s and NCLUE’s, the two that have one; not that of a document of one’s own',
    },
    others: {
      prism: absent,
      steady: absent,
      mockoon: part(
        'a rule on the number of requests, which knows no time',
        'https://mockoon.com/docs/latest/route-responses/dynamic-rules',
      ),
      scalar: part('by middleware of one’s own around its Hono app'),
      msw: part('with handlers of one’s own', 'https://mswjs.io/docs/http/mocking-responses'),
      wiremock: part('an extension written in Java', 'https://wiremock.org/docs/extending-wiremock/'),
      microcks: part('a script with a store', 'https://microcks.io/documentation/explanations/dispatching/'),
    },
  },
];
