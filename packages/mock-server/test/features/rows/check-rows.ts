import { absent, type FeatureRow, no, part, yes } from '../feature.ts';

const validation = 'https://microcks.io/blog/microcks-1.11.0-release/';
const constraints = 'https://microcks.io/documentation/guides/usage/mocks-constraints/';

/** What a server holds requests to. */
export const checkRows: readonly FeatureRow[] = [
  {
    id: 'request-validation',
    group: 'Checks',
    feature: 'Requests are validated',
    counts: 'A body or a parameter that breaks the document’s schema is refused.',
    ours: { verdict: 'yes', note: 'by Prism; what was wrong is in `sl-violations`' },
    others: {
      prism: yes('body and query: 400'),
      steady: part('body: 400; a query parameter below its minimum passes'),
      mockoon: part('imported routes check nothing; a rule with a schema of one’s own does'),
      scalar: yes('body and query: 422'),
      msw: no('a body without its required field: 201'),
      wiremock: part('a stub with a schema of one’s own'),
      microcks: yes('parameters, and bodies at the address `/rest-valid`', validation),
    },
  },
  {
    id: 'documented-refusal',
    group: 'Checks',
    feature: 'Refusals as documented',
    counts: 'A request that is refused gets the status and the body that the document has for it.',
    ours: { verdict: 'yes', note: '400 or 422, whichever is there' },
    others: {
      prism: yes('the document’s 400, with its example'),
      steady: no('a body of its own'),
      mockoon: part('if a rule picks the imported response'),
      scalar: no('422 with a body of its own, where the document has 400'),
      msw: no('nothing is refused'),
      wiremock: part('a stub of one’s own'),
      microcks: no('400 with plain text', constraints),
    },
  },
  {
    id: 'keys',
    group: 'Checks',
    feature: 'Keys are asked for',
    counts: 'A request without the credentials that the document requires gets 401.',
    ours: { verdict: 'yes', note: 'every scheme and alternative; any key is good' },
    others: {
      prism: yes('401'),
      steady: no('200 without a key'),
      mockoon: part('200 without a key; a rule on a header can refuse'),
      scalar: yes('401'),
      msw: no('200 without a key'),
      wiremock: part('a stub that matches the header'),
      microcks: part('a constraint on the header, by hand', constraints),
    },
  },
  {
    id: 'signatures',
    group: 'Checks',
    feature: 'Signatures are verified',
    counts:
      'The signature of a request is computed anew from the secret and compared, and the age of its time is held to.',
    ours: {
      verdict: 'yes',
      note: '`--strict`: NCLUE’s, the one that has any; not those of a document of one’s own',
    },
    others: {
      prism: no('any value passes'),
      steady: no('credentials are not looked at'),
      mockoon: absent,
      scalar: part('any value passes; middleware of one’s own around its Hono app could look'),
      msw: part('with handlers of one’s own', 'https://mswjs.io/docs/http/mocking-responses'),
      wiremock: part('a matcher written in Java', 'https://wiremock.org/docs/extensibility/custom-matching/'),
      microcks: part(
        'a script of one’s own sees headers and body',
        'https://microcks.io/documentation/explanations/dispatching/',
      ),
    },
  },
];
