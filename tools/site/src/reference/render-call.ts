import { escapeHtml } from '../pages/safe-text.ts';

/** Method and path in a line, as HTML; the path may break before each slash. */
export const renderCall = (method: string, path: string): string =>
  `<span class="method ${method.toLowerCase()}">${method}</span> <code class="path" v-pre>${escapeHtml(path).replaceAll('/', '<wbr>/')}</code>`;
