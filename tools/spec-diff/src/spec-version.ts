/** One version of a spec. */
export interface SpecVersion {
  /** Where it came from, for people: `HEAD`, `specs/duck.openapi.yaml`. */
  readonly label: string;
  /** The document as YAML or JSON; empty where there is none, before a provider came or after it went. */
  readonly text: string;
  /** The file as shown to people, from the root of the repository; {@link label} where it is missing. */
  readonly path?: string;
}
