/** What Prism finds in a request. */
interface Finding {
  readonly path?: readonly string[];
  readonly severity: number;
  readonly code?: string | number;
  readonly message: string;
}

const severities = ['Error', 'Warning', 'Information', 'Hint'];
/** Clients refuse longer headers; Prism's own limit. */
const maxLength = 8 * 1024 - 100;

/** The `sl-violations` header, as Prism's server sends it; nothing if there is nothing to say. */
export function violationsHeader(findings: readonly Finding[]): Record<string, string> {
  if (findings.length === 0) return {};
  const json = JSON.stringify(
    findings.map(({ path = [], severity, code, message }) => ({
      location: ['request', ...path],
      severity: severities[severity],
      code,
      message,
    })),
  );
  // A name that a client made up may be in any script, which a header cannot carry: Prism's server fails there.
  const text = json.replaceAll(
    /[\u007f-\uffff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return {
    'sl-violations': text.length > maxLength ? `Too many violations! ${text.slice(0, maxLength)}` : text,
  };
}
