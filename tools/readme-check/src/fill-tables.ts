import { tables } from './tables.ts';

const marker = /(<!-- table:(\w+) -->\n)[\s\S]*?(<!-- \/table -->)/g;

/**
 * Puts the tables of a page between their markers, `<!-- table:name -->` and `<!-- /table -->`.
 * @throws Error naming a table that there is not.
 */
export function fillTables(markdown: string): string {
  return markdown.replace(marker, (_all, open: string, name: string, close: string) => {
    const make = tables[name];
    if (!make) throw new Error(`There is no table "${name}". Tables: ${Object.keys(tables).join(', ')}.`);
    return `${open}\n${make()}\n\n${close}`;
  });
}
