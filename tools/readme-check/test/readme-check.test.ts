import { describe, expect, it } from 'vitest';
import { readCode, toModule } from '../src/code-blocks.ts';
import { fillTables } from '../src/fill-tables.ts';

const page = '# Title\n\n```ts\nconst a = 1;\n```\n\ntext\n\n```sh\nls\n```\n\n```ts\nconst b = a;\n```\n';

describe('readCode', () => {
  it('finds the TypeScript blocks and the lines they stand on', () => {
    expect(readCode(page).blocks).toEqual([
      { line: 4, code: 'const a = 1;' },
      { line: 14, code: 'const b = a;' },
    ]);
  });

  it.each(['typescript', 'tsx', 'js', 'javascript', 'mts', 'jsx', 'mjs', 'TS', 'ts twoslash', 'ts{1,3}'])(
    'reports a block fenced as %s, with its line',
    (fence) => {
      const { blocks, unchecked } = readCode(`${page}\n\`\`\`${fence}\nconst c: string = 1;\n\`\`\`\n`);
      expect(blocks).toHaveLength(2);
      expect(unchecked).toEqual([{ line: 17, fence }]);
    },
  );

  it('counts what is shown as output, and leaves other languages alone', () => {
    const shown =
      '```ts output\nrun.state; // queued\n```\n\n```json\n{}\n```\n\n```\nplain\n```\n\n    indented\n';
    expect(readCode(shown)).toEqual({ blocks: [], outputCount: 1, unchecked: [] });
  });
});

describe('toModule', () => {
  it('keeps every block on its line', () => {
    const lines = toModule(readCode(page).blocks).split('\n');
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
