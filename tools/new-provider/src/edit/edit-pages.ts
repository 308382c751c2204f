import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Subject } from '../render/subject.ts';

const NUMBERS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** Pages that name every provider, with the new one in them: path to text. A place that is worded in another way is left as it is. */
export function editPages(root: string, { names, facts }: Subject): [path: string, text: string][] {
  const { name, camel, title } = names;
  const page = (path: string, edit: (text: string) => string): [string, string][] => {
    const text = readFileSync(join(root, path), 'utf8');
    const changed = text.includes(`${name}-client`) || text.includes(`\`${camel}Runs(`) ? text : edit(text);
    return changed === text ? [] : [[path, changed]];
  };
  const can = ['get', 'create', ...(facts.list ? ['list'] : []), ...(facts.cancel ? ['cancel'] : [])].join(
    ', ',
  );
  return [
    ...page('README.md', (text) =>
      afterLast(
        text.replace(
          /clients for (\w+) APIs (.*): (.*) and (\w+)\.\n/,
          (_, count: string, what: string, list: string, last: string) =>
            `clients for ${oneMore(count)} APIs ${what}: ${list}, ${last} and ${title}.\n`,
        ),
        /^\| \[[a-z-]+-client\]\(packages\/[a-z-]+-client\/README\.md\).*\|\n/gm,
        `| [${name}-client](packages/${name}-client/README.md) | ${title} |\n`,
      ),
    ),
    ...page('packages/run-status/README.md', (text) =>
      afterLast(
        text.replace(/(`@runspec\/run-status\/duck`(?:,\s`\/[a-z-]+`)+)\./, `$1, \`/${name}\`.`),
        /^\| `\w+Runs\(client.*\|\n/gm,
        `| \`${camel}Runs(client)\` | ${can} | |\n`,
      ),
    ),
    ...page('packages/mock-server/README.md', (text) =>
      text.replace(
        /^Mock servers for (.*) and (\w+), made from/m,
        (_, list: string, last: string) => `Mock servers for ${list}, ${last} and ${title}, made from`,
      ),
    ),
  ];
}

const oneMore = (count: string): string => NUMBERS[NUMBERS.indexOf(count) + 1] ?? count;

/** Puts a line behind the last one that is like it. */
function afterLast(text: string, like: RegExp, line: string): string {
  const last = [...text.matchAll(like)].at(-1);
  if (!last) return text;
  const at = last.index + last[0].length;
  return text.slice(0, at) + line + text.slice(at);
}
