import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generate } from './generate.ts';

describe('the README', () => {
  it('imports what the plugin prints for its document', async () => {
    const { files, warnings } = await generate('./test/readme/spec.yaml');
    for (const [file, text] of Object.entries(files)) {
      await expect(text).toMatchFileSnapshot(`readme/api/${file}`);
    }
    expect(readdirSync('test/readme/api').sort()).toEqual(Object.keys(files));
    expect(warnings).toEqual([]);
  });
});
