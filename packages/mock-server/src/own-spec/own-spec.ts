import { basename } from 'node:path';

/** A spec of one's own: an OpenAPI document in a file. */
export interface OwnSpec {
  /** The name under which it is served; that of a provider that is there already puts it in that one's place. */
  readonly provider: string;
  /** YAML or JSON. */
  readonly file: string;
}

/** What a provider can be called: it becomes a part of addresses and variables. */
const form = /^[a-z0-9][a-z0-9_-]*$/i;

/**
 * Reads `path` or `name=path`; without a name, it is the file's, up to the first dot.
 * @returns undefined if that is no name.
 */
export function readOwnSpec(text: string): OwnSpec | undefined {
  const [, name, file = text] = /^([a-z0-9][a-z0-9_-]*)=(.+)$/is.exec(text) ?? [];
  const provider = name ?? basename(file).split('.', 1)[0] ?? '';
  return form.test(provider) && file !== '' ? { provider, file } : undefined;
}
