import { expect, test } from 'vitest';
import type { Bill, License } from '../src/bill.ts';
import { checkLicenses } from '../src/check-licenses.ts';

const component = { group: '@runspec', name: 'acme-client', version: '0.1.0' };

const billWith = (name: string, ...licenses: License[]): Bill => ({
  bomFormat: 'CycloneDX',
  metadata: { component },
  components: [{ name, version: '1.2.3', licenses }],
});

test.each<[string, License]>([
  ['an identifier', { license: { id: 'MIT' } }],
  ['a choice of which one is enough', { expression: '(GPL-3.0-only OR MIT)' }],
  ['several that all are', { expression: 'MIT AND ISC' }],
])('lets pass %s', (_, license) => {
  expect(checkLicenses(billWith('left-pad', license))).toEqual([]);
});

test.each<[string, License]>([
  ['another license', { license: { id: 'GPL-3.0-only' } }],
  ['several of which one is not', { expression: 'MIT AND GPL-3.0-only' }],
  [
    'two choices of which the first is none',
    { expression: '(GPL-2.0-only OR GPL-3.0-only) AND (AGPL-3.0-only OR MIT)' },
  ],
  ['a text without a name', { license: { name: 'SEE LICENSE IN FILE' } }],
])('names the package and the license of %s', (_, license) => {
  const name = license.expression ?? license.license?.id ?? license.license?.name;
  expect(checkLicenses(billWith('left-pad', license))).toEqual([
    `@runspec/acme-client installs left-pad 1.2.3, which is under ${name}: do without it, or have the license allowed`,
  ]);
});

test('a package without a license is named, unless somebody has looked it up', () => {
  expect(checkLicenses(billWith('left-pad'))[0]).toContain('names no license');
  expect(checkLicenses(billWith('compute-gcd'))).toEqual([]);
});
