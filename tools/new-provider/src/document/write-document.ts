import { stringify } from 'yaml';
import type { JsonObject } from './json-object.ts';

/** A document as YAML, in the style of the other specs: each guess on one line, so that it can be found and listed. */
export const writeDocument = (document: JsonObject): string =>
  stringify(document, {
    lineWidth: 0,
    aliasDuplicateObjects: false,
    defaultStringType: 'PLAIN',
    flowCollectionPadding: false,
    version: '1.2',
  });
