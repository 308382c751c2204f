import { readFileSync } from 'node:fs';
import { specFile } from '@runspec/mock-server';
import { parse } from 'yaml';
import type { SpecDocument } from './spec-document.ts';

/** Reads a provider's spec. References stay as they are; see `follow` in spec-document.ts. */
export function readSpecDocument(provider: string): SpecDocument {
  return parse(readFileSync(specFile(provider), 'utf8')) as SpecDocument;
}
