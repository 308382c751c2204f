import { describe, expect, it } from 'vitest';
import { findCodeBlocks, toModule } from '../src/code-blocks.ts';
import { fillTables } from '../src/fill-tables.ts';

const page = '# Title\n\n```ts\nconst a = 1;\n```\n\ntext\n\n```sh\nls\n```\n\n```ts\nconst b = a;\n```\n';

describe('findCodeBlocks', () => {
  it('finds the TypeScript blocks and the lines they stand on', () => {
    expect(findCodeBlocks(page)).toEqual([
      { line: 4, code: 'const a = 1;' },
      { line: 14, code: 'const b = a;' },
    ]);
  });
});

describe('toModule', () => {
  it('keeps every block on its line', () => {
    const lines = toModule(findCodeBlocks(page)).split('\n');
    expect(lines[3]).toBe('const a = 1;');
    expect(lines[13]).toBe('const b = a;');
  });
});

describe('fillTables', () => {
  it('replaces what stands between the markers', () => {
    const filled = fillTables('before\n<!-- table:states -->\nold\n<!-- /table -->\nafter');
    expect(filled.replace(/ +/g, ' ')).toContain(
      '| thymia | `CREATED` | – | `RUNNING` | `COMPLETE_OK` | `COMPLETE_ERROR` | – | – |',
    );
    expect(filled).not.toContain('old');
    expect(fillTables(filled)).toBe(filled);
  });

  it('refuses a table that there is not, by name', () => {
    expect(() => fillTables('<!-- table:stats -->\n<!-- /table -->')).toThrow('There is no table "stats".');
  });
});
