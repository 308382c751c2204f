import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.ts';

/**
 * The address of the repository without a slash at its end, such as `https://host/owner/name`; undefined as long as it is not decided.
 * @throws {Error} where the file is no JSON, or `repository` is neither an http address nor null.
 */
export function readAddress(file: string = join(root, 'tools/release/address.json')): string | undefined {
  if (!existsSync(file)) return undefined;
  const said = parse(file)?.repository;
  if (said === null || said === undefined) return undefined;
  if (typeof said !== 'string' || !/^(git\+)?https?:\/\//.test(said))
    throw new Error(
      `${file}: "repository" is ${JSON.stringify(said)}; it has to be an address with https:// or null.`,
    );
  return said.replace(/^git\+/, '').replace(/(\.git)?\/*$/, '');
}

function parse(file: string): { repository?: unknown } | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as { repository?: unknown } | null;
  } catch (error) {
    throw new Error(`${file}: it is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}
