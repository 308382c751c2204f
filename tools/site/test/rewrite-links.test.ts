import { describe, expect, it } from 'vitest';
import { type LinkContext, rewriteLinks } from '../src/pages/rewrite-links.ts';

const files = [
  'src/index.ts',
  'docs/guide.md',
  'docs/tasks',
  'docs/tasks/01-begin.md',
  'LICENSE',
  'packages/duck-client',
];
const context: LinkContext = {
  file: 'docs/guide.md',
  pages: new Set([
    'README.md',
    'docs/guide.md',
    'docs/tasks/01-begin.md',
    'packages/duck-client/README.md',
    'tools/spec-diff/README.md',
  ]),
  address: undefined,
  exists: (path) => files.includes(path),
};
const withAddress: LinkContext = { ...context, address: 'https://host.example/owner/name' };

describe('rewriteLinks', () => {
  it.each([
    ['[a](tasks/01-begin.md)', '[a](./tasks/01-begin.md)'],
    ['[a](tasks/01-begin.md#one-two)', '[a](./tasks/01-begin.md#one-two)'],
    ['[a](../README.md)', '[a](./start.md)'],
    ['[a](../packages/duck-client/README.md)', '[a](./packages/duck-client/index.md)'],
    ['[a](../packages/duck-client)', '[a](./packages/duck-client/index.md)'],
    ['[a](../tools/spec-diff/README.md)', '[a](./tools/spec-diff/index.md)'],
    ['[a](../specs/duck.openapi.yaml)', '[a](./api/duck/index.md)'],
    ['[a](../specs/acme-ai.openapi.yaml)', '[a](./api/acme-ai/index.md)'],
    ['[a](tasks/)', '[a](./tasks/index.md)'],
    ['[`a` [b]](tasks/01-begin.md)', '[`a` [b]](./tasks/01-begin.md)'],
  ])('leads %s to a page', (markdown, result) => {
    expect(rewriteLinks(markdown, context)).toBe(result);
  });

  it('starts from where the page of the file stands', () => {
    const file = 'packages/duck-client/README.md';
    expect(rewriteLinks('[a](../../docs/guide.md)', { ...context, file })).toBe('[a](../../guide.md)');
    expect(rewriteLinks('[a](docs/guide.md)', { ...context, file: 'README.md' })).toBe('[a](./guide.md)');
  });

  it.each([
    '[a](https://host.example/x)',
    '[a](//host.example)',
    '[a](mailto:a@b.example)',
    '[a](#here)',
    '![a](picture.png)',
    '```md\n[a](gone.md)\n```',
  ])('leaves %j as it is', (markdown) => {
    expect(rewriteLinks(markdown, context)).toBe(markdown);
  });

  it('goes on behind a block of code', () => {
    expect(rewriteLinks('```md\n[a](gone.md)\n```\n[a](../README.md)', context)).toBe(
      '```md\n[a](gone.md)\n```\n[a](./start.md)',
    );
  });

  it('makes a link to a file the path of the file, as long as the repository has no address', () => {
    expect(rewriteLinks('[the source](../src/index.ts)', context)).toBe('the source (`src/index.ts`)');
    expect(rewriteLinks('[`src/index.ts`](../src/index.ts)', context)).toBe('`src/index.ts`');
  });

  it('leads a link to a file to the repository, once it has an address', () => {
    expect(rewriteLinks('[the source](../src/index.ts#L3)', withAddress)).toBe(
      '[the source](https://host.example/owner/name/blob/main/src/index.ts#L3)',
    );
    expect(rewriteLinks('[a](../README.md)', withAddress)).toBe('[a](./start.md)');
  });

  it('names file and link where a link leads nowhere', () => {
    expect(() => rewriteLinks('[a](gone.md)', context)).toThrow(
      'docs/guide.md: the link to gone.md leads nowhere.',
    );
    expect(() => rewriteLinks('[a](gone.md)', withAddress)).toThrow(
      'docs/guide.md: the link to gone.md leads nowhere.',
    );
  });
});
