import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Operation } from 'rfc6902';
import { parse } from 'yaml';
import { z } from 'zod';
import type { ChangeKind, Touched } from '../change.ts';
import type { Knowledge } from './corpus-case.ts';
import { CorpusError } from './corpus-error.ts';

/** What is said of a change in one direction. */
export interface Judgment {
  readonly id: string;
  readonly title: string;
  readonly verdict: ChangeKind;
  readonly touches: readonly Touched[];
  readonly why: string;
}

/** One entry of a file of cases: an edit of a base or a pair of files, and what it means there and back. */
export interface Entry extends Judgment {
  readonly needs: Knowledge;
  readonly base?: string | undefined;
  readonly edit?: readonly Operation[] | undefined;
  readonly pair?: true | undefined;
  /** The same files the other way round; needs what the entry needs unless it says otherwise. */
  readonly reverse?: (Judgment & { readonly needs?: Knowledge | undefined }) | undefined;
}

const needs = z.enum(['openapi', 'runspec']);
const judgment = {
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected kebab case'),
  title: z.string().min(1),
  verdict: z.enum(['breaking', 'additive', 'documentation', 'none']),
  touches: z.array(z.enum(['senders', 'readers'])),
  why: z.string().min(1),
};
const pointer = z.string().startsWith('/', 'expected a JSON Pointer');
const operation = z.discriminatedUnion('op', [
  z.strictObject({ op: z.enum(['add', 'replace']), path: pointer, value: z.unknown() }),
  z.strictObject({ op: z.enum(['move', 'copy']), from: pointer, path: pointer }),
  z.strictObject({ op: z.literal('remove'), path: pointer }),
]);
const entry = z
  .strictObject({
    ...judgment,
    needs,
    base: z.string().optional(),
    edit: z.array(operation).min(1).optional(),
    pair: z.literal(true).optional(),
    reverse: z.strictObject({ ...judgment, needs: needs.optional() }).optional(),
  })
  .refine(
    ({ base, edit, pair }) => (pair ? !(base || edit) : base && edit),
    'expected base and edit, or pair: true',
  );

/**
 * Reads a file of cases, and checks the form of each.
 * @param file - below the folder: `cases/words.yaml`.
 * @throws {CorpusError} for a file that does not parse, and for the first case that is not of the form.
 */
export function readEntries(folder: string, file: string): Entry[] {
  const list = parseList(readFileSync(join(folder, file), 'utf8'), file);
  return list.map((value, index) => {
    const result = entry.safeParse(value);
    if (result.success) return result.data as Entry;
    const id = (value as { id?: unknown } | null)?.id;
    const [issue] = result.error.issues;
    const place = issue?.path.length ? `${issue.path.join('.')}: ` : '';
    throw new CorpusError(file, typeof id === 'string' ? id : `number ${index + 1}`, place + issue?.message);
  });
}

function parseList(text: string, file: string): unknown[] {
  let list: unknown;
  try {
    list = parse(text);
  } catch (error) {
    throw new CorpusError(file, undefined, (error as Error).message.split('\n')[0] ?? 'does not parse');
  }
  if (!Array.isArray(list)) throw new CorpusError(file, undefined, 'expected a list of cases');
  return list;
}
