import { readFile } from 'node:fs/promises';

/** A file that browsers load, and what it is. */
export interface PageFile {
  readonly type: string;
  readonly text: string;
}

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
};

/** From `src` and from `dist` alike. */
const folder = new URL('../../pages/', import.meta.url);

/** Reads a file of `pages`, which is shipped as it is; undefined if there is none of that name. */
export async function readPageFile(name: string): Promise<PageFile | undefined> {
  const [, ending = ''] = /^[a-z-]+\.(html|css|js)$/.exec(name) ?? [];
  const type = types[ending];
  if (type === undefined) return undefined;
  const text = await readFile(new URL(name, folder), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : { type, text };
}
