import { marked, type Token } from 'marked';

/** One block of code in a page. */
export interface CodeBlock {
  /** Of the block's first line of code, from 1. */
  line: number;
  code: string;
}

/** The TypeScript blocks (fenced as `ts`) of a Markdown page, those in lists and quotes included. */
export function findCodeBlocks(markdown: string): CodeBlock[] {
  const blocks: CodeBlock[] = [];
  let searchFrom = 0;
  marked.walkTokens(marked.lexer(markdown), (token: Token) => {
    if (token.type !== 'code' || token['lang'] !== 'ts') return;
    const code = String(token['text']);
    const firstLine = code.split('\n', 1)[0] ?? '';
    const fence = markdown.indexOf('```ts', searchFrom);
    const at = markdown.indexOf(firstLine, fence);
    searchFrom = at + 1;
    blocks.push({ line: markdown.slice(0, at).split('\n').length, code });
  });
  return blocks;
}

/**
 * Puts the blocks of a page together as one module, each on the line on which it stands in the page, so that the compiler's messages
 * point there. A page reads from top to bottom; so do its blocks.
 */
export function toModule(blocks: readonly CodeBlock[]): string {
  const lines: string[] = [];
  for (const { line, code } of blocks) {
    while (lines.length < line - 1) lines.push('');
    lines.push(...code.split('\n'));
  }
  return `${lines.join('\n')}\nexport {};\n`;
}
