/** A spec as it was at some time. */
export interface SpecVersion {
  /** What messages call it: `HEAD:specs/duck.openapi.yaml`. */
  readonly label: string;
  /** The document, YAML or JSON. */
  readonly text: string;
}
