import { expect, test } from 'vitest';
import { providerNames } from '../src/provider-names.ts';

test.each([
  ['acme', undefined, { pascal: 'Acme', camel: 'acme', entry: 'acme', title: 'Acme' }],
  ['acme-ai', undefined, { pascal: 'AcmeAi', camel: 'acmeAi', entry: 'acmeAi', title: 'Acme Ai' }],
  ['acme-ai', 'Acme AI', { pascal: 'AcmeAI', camel: 'acmeAI', entry: 'acmeAi', title: 'Acme AI' }],
  [
    'happyrobot',
    'HappyRobot',
    { pascal: 'HappyRobot', camel: 'happyRobot', entry: 'happyrobot', title: 'HappyRobot' },
  ],
  ['acme', 'The Acme Company', { pascal: 'Acme', camel: 'acme', entry: 'acme', title: 'The Acme Company' }],
])('%s with the title %s', (name, title, forms) => {
  expect(providerNames(name, title)).toEqual({ name, ...forms });
});
