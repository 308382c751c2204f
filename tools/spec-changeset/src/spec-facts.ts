import { LineCounter, parseDocument } from 'yaml';
import { CheckError } from './check-error.ts';

/** A version of a spec, read. */
export interface SpecFacts {
  readonly text: string;
  readonly document: unknown;
  /** `info.title`; empty where there is none. */
  readonly title: string;
  /** `info.version`; empty where there is none. */
  readonly version: string;
  /** The line of `info.version`, from 1. */
  readonly versionLine: number;
  /** Where the version stands in the text: offsets of its first character and of the one after its last, quotes included. */
  readonly versionRange: readonly [number, number] | undefined;
}

/** @param label - where the text comes from, for messages. @throws {CheckError} with line and column if it does not parse. */
export function readSpecFacts(label: string, text: string): SpecFacts {
  const lines = new LineCounter();
  const yaml = parseDocument(text, { lineCounter: lines });
  const [fault] = yaml.errors;
  if (fault) {
    const { line, col } = lines.linePos(fault.pos[0]);
    throw new CheckError(`${label}:${line}:${col}: ${fault.message.split('\n')[0]}`);
  }
  const node: unknown = yaml.getIn(['info', 'version'], true);
  const range =
    typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)
      ? ([Number(node.range[0]), Number(node.range[1])] as const)
      : undefined;
  const field = (name: string): string => String(yaml.getIn(['info', name]) ?? '');
  return {
    text,
    document: yaml.toJS(),
    title: field('title'),
    version: field('version'),
    versionLine: range ? lines.linePos(range[0]).line : 1,
    versionRange: range,
  };
}
