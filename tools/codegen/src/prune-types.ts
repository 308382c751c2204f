import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/**
 * Removes the types that nothing generated uses: hey-api prints options of a runtime that is not ours, an error union for
 * each operation, and an alias for each reusable parameter. Repeats until nothing more falls away.
 */
export function pruneTypes(folder: string): void {
  const file = join(folder, 'types.gen.ts');
  const others = readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && name !== 'types.gen.ts')
    .flatMap((name) => identifiersOf(parse(readFileSync(join(folder, name), 'utf8'))));
  let text = readFileSync(file, 'utf8');
  for (;;) {
    const pruned = pruneOnce(text, new Set(others));
    if (pruned === text) break;
    text = pruned;
  }
  writeFileSync(file, text);
}

function pruneOnce(text: string, usedElsewhere: ReadonlySet<string>): string {
  const source = parse(text);
  const uses = new Map<string, number>();
  for (const name of identifiersOf(source)) uses.set(name, (uses.get(name) ?? 0) + 1);
  const dead = source.statements.filter((statement) => {
    if (!ts.isTypeAliasDeclaration(statement)) return false;
    const name = statement.name.text;
    // One use is the declaration itself.
    return !usedElsewhere.has(name) && uses.get(name) === 1;
  });
  return dead.reduceRight((rest, { pos, end }) => rest.slice(0, pos) + rest.slice(end), text);
}

function parse(text: string): ts.SourceFile {
  return ts.createSourceFile('types.gen.ts', text, ts.ScriptTarget.Latest);
}

function identifiersOf(node: ts.Node): string[] {
  const names: string[] = ts.isIdentifier(node) ? [node.text] : [];
  node.forEachChild((child) => {
    names.push(...identifiersOf(child));
  });
  return names;
}
