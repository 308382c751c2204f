import { describe, expect, it } from 'vitest';
import { generate } from './generate.ts';

describe('the README', () => {
  it('imports what the plugin prints for its document', async () => {
    const { files, warnings } = await generate('./test/readme/spec.yaml');
    expect(Object.keys(files)).toEqual(['methods.gen.ts', 'paths.gen.ts', 'types.gen.ts']);
    for (const [file, text] of Object.entries(files)) {
      await expect(text).toMatchFileSnapshot(`readme/api/${file}`);
    }
    expect(warnings).toEqual([]);
  });
});
