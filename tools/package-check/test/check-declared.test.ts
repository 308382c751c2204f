import { describe, expect, it } from 'vitest';
import { checkDeclared } from '../src/check-declared.ts';

const check = (text: string, manifest: object = {}, file = 'dist/index.js') =>
  checkDeclared({ name: '@runspec/acme-client', ...manifest }, { files: [file], read: () => text }).map(
    ({ what }) => what,
  );

const found = (specifier: string, file = 'dist/index.js') => [
  `${file} imports ${specifier}, which package.json does not declare`,
];

describe('checkDeclared', () => {
  it('lets declared packages, own files, the package itself and Node pass', () => {
    const manifest = { dependencies: { 'openapi-fetch': '0.17.0' }, peerDependencies: { '@acme/zod': '4' } };
    const text = `import a from 'openapi-fetch/x'; export { b } from "@acme/zod/mini"; import './c.js';
      import 'node:fs'; await import('@runspec/acme-client/zod');`;
    expect(check(text, manifest)).toEqual([]);
  });

  it.each([
    "import a from 'openapi-fetch';",
    "export { a } from 'openapi-fetch';",
    "import 'openapi-fetch';",
    "await import('openapi-fetch');",
  ])('notices %s', (text) => {
    expect(check(text)).toEqual(found('openapi-fetch'));
    expect(check(text, { devDependencies: { 'openapi-fetch': '0.17.0' } })).toEqual(found('openapi-fetch'));
  });

  it('notices types', () => {
    const file = 'dist/index.d.ts';
    expect(check("export declare const a: import('@acme/types/a').A;", {}, file)).toEqual(
      found('@acme/types/a', file),
    );
    expect(check('/// <reference types="node" />', {}, file)).toEqual(found('node', file));
  });

  it('takes an example in a comment for what it is', () => {
    expect(check("/** import { a } from 'openapi-fetch'; */ export const b = `import 'c'`;")).toEqual([]);
  });
});
