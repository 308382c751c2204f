import { marked, type Token } from 'marked';

/** One block of code in a page. */
export interface CodeBlock {
  /** Of the block's first line of code, from 1. */
  line: number;
  code: string;
}

/** What a page has in code. */
export interface PageCode {
  /** The blocks fenced as `ts`: they have to compile. */
  blocks: CodeBlock[];
  /** How many are fenced as `ts output`: what a program prints or generates, shown and not compiled. */
  outputCount: number;
  /** Blocks of TypeScript or JavaScript that would not be checked, because they are fenced in another way. */
  unchecked: { line: number; fence: string }[];
}

const others = /^(?:ts|tsx|mts|cts|typescript|jsx?|mjs|cjs|javascript)$/i;

/** The code of a Markdown page, that in lists and quotes included. */
export function readCode(markdown: string): PageCode {
  const page: PageCode = { blocks: [], outputCount: 0, unchecked: [] };
  let searchFrom = 0;
  marked.walkTokens(marked.lexer(markdown), (token: Token) => {
    if (token.type !== 'code') return;
    const code = String(token['text']);
    const fence = String(token['lang'] ?? '').trim();
    // The blocks come in the order of the page, so each is looked for behind the one before. Of an empty one, the fence is found.
    const opening = token.raw.split('\n', 1)[0] ?? '';
    const start = markdown.indexOf(opening, searchFrom);
    const at = markdown.indexOf(code.split('\n', 1)[0] ?? '', start + opening.length);
    searchFrom = Math.max(start, at) + 1;
    const line = markdown.slice(0, at).split('\n').length;
    if (fence === 'ts') page.blocks.push({ line, code });
    else if (fence === 'ts output') page.outputCount += 1;
    else if (others.test(fence.split(/[\s{]/, 1)[0] ?? '')) page.unchecked.push({ line: line - 1, fence });
  });
  return page;
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
