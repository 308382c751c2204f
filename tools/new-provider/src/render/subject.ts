import type { Facts } from '../facts.ts';
import type { ProviderNames } from '../provider-names.ts';

/** What files are rendered of. */
export interface Subject {
  readonly names: ProviderNames;
  readonly facts: Facts;
  /** The types that the generated code exports. */
  readonly types: readonly string[];
}

/** The generated type of a name, whichever case the generator gave it. */
export function typeNamed({ types }: Subject, name: string): string {
  return (
    types.find((type) => type === name) ??
    types.find((type) => type.toLowerCase() === name.toLowerCase()) ??
    name
  );
}

/** The generated type of an operation: `Data` is what it takes, `Response` what it replies. */
export const typeOfCall = (subject: Subject, id: string, suffix: 'Data' | 'Response'): string =>
  typeNamed(subject, `${id.charAt(0).toUpperCase()}${id.slice(1)}${suffix}`);

/** A value as source code. */
export const code = (value: unknown): string => JSON.stringify(value);

/** The indefinite article that goes before a name. */
export const article = (name: string): string => (/^[aeiou]/i.test(name) ? 'an' : 'a');
