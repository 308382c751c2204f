/** The forms that a provider's name takes. */
export interface ProviderNames {
  /** As in paths and package names: `acme-ai`. */
  readonly name: string;
  /** As in types and `create…Client`: `AcmeAi`. */
  readonly pascal: string;
  /** As in functions and variables: `acmeAi`. */
  readonly camel: string;
  /** What `pnpm generate` takes the entry in tools/providers for: made of the name alone, whatever the title's capitals. */
  readonly entry: string;
  /** For people: `Acme AI`. */
  readonly title: string;
}

/** Makes the forms. The title's capitals are kept in identifiers if it is the same name: `HappyRobot` of `happyrobot`. */
export function providerNames(name: string, title?: string): ProviderNames {
  const words = name.split('-');
  const compact = title?.replaceAll(/[^A-Za-z0-9]/g, '') ?? '';
  const isSameName = compact.toLowerCase() === words.join('') && /^[A-Z]/.test(compact);
  const pascal = isSameName ? compact : words.map(capitalize).join('');
  return {
    name,
    pascal,
    camel: pascal.charAt(0).toLowerCase() + pascal.slice(1),
    entry: words.map((word, index) => (index === 0 ? word : capitalize(word))).join(''),
    title: title ?? words.map(capitalize).join(' '),
  };
}

const capitalize = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
