import { type Bill, type Component, type License, nameOf } from './bill.ts';

/** Licenses under which our users may use what comes with our packages without asking anybody, by their SPDX names. */
const permissive = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'PSF-2.0',
]);

/** Packages whose manifest names its license in a way that nobody reads any more (`licenses`), looked up by hand. */
const lookedUp: Readonly<Record<string, string>> = {
  'compute-gcd': 'MIT',
  'compute-lcm': 'MIT',
  'validate.io-function': 'MIT',
  'validate.io-integer': 'MIT',
  'validate.io-integer-array': 'MIT',
  'validate.io-number': 'MIT',
};

/** What stands in the way of using a package: a component without a license, or with one that asks for more than a mention. */
export function checkLicenses({ metadata, components = [] }: Bill): string[] {
  return components.flatMap((component) => {
    const names = licensesOf(component);
    const who = `${nameOf(metadata.component)} installs ${nameOf(component)} ${component.version}`;
    if (names.length === 0)
      return [`${who}, whose manifest names no license: look it up, and add it to the list here`];
    if (names.some((name) => isPermissive(name))) return [];
    return [`${who}, which is under ${names.join(', ')}: do without it, or have the license allowed`];
  });
}

function licensesOf(component: Component): string[] {
  const named = (component.licenses ?? []).flatMap(({ expression, license }: License) => {
    const name = expression ?? license?.id ?? license?.name;
    return name === undefined ? [] : [name];
  });
  if (named.length > 0) return named;
  const found = lookedUp[nameOf(component)];
  return found === undefined ? [] : [found];
}

/** Of an expression with OR one side is enough; with AND every one counts. One with inner parentheses is for a person to read. */
function isPermissive(expression: string): boolean {
  const sides = expression.replace(/^\(([^()]*)\)$/, '$1').split(/\s+OR\s+/);
  if (/[()]/.test(sides.join())) return false;
  return sides.some((side) => side.split(/\s+AND\s+/).every((name) => permissive.has(name)));
}
