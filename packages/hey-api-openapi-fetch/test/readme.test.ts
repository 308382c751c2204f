import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generate } from './generate.ts';

describe('the README', () => {
  it('imports what the plugin prints for its document', async () => {
    const { files, warnings } = await generate('./test/readme/spec.yaml', { pagination: 'x-pagination' });
    expect(Object.keys(files)).toEqual(['methods.gen.ts', 'paths.gen.ts', 'types.gen.ts']);
    for (const [file, text] of Object.entries(files)) {
      await expect(text).toMatchFileSnapshot(`readme/api/${file}`);
    }
    expect(warnings).toEqual([]);
  });

  it('says which versions of TypeScript the package declares', () => {
    const text = (file: string): string => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
    const { peerDependencies } = JSON.parse(text('package.json')) as {
      peerDependencies: Record<string, string>;
    };
    // hey-api reads the classic compiler API, which TypeScript 7 no longer has.
    expect(peerDependencies['typescript']).toBe('>=5.5.3 <7');
    expect(text('README.md')).toContain('TypeScript 5.5 to 6');
  });
});
