import { defaultSecret } from '../strict/default-secret.ts';
import { strictFacts } from '../strict/strict-facts.ts';

/** The option by which a client takes its key, where that is not `apiKey`. */
const keyNames: Readonly<Record<string, string>> = { duck: 'token' };

/** Whether a provider's requests are signed. */
export const isSigned = (provider: string): boolean =>
  Object.hasOwn(strictFacts, provider) && strictFacts[provider]?.signature !== undefined;

/** The options that a provider's client takes its keys by, with keys that the mock takes, as code. */
export function clientKeys(provider: string, isStrict: boolean): string {
  if (isSigned(provider)) return `accessKey: 'mock-access', secretKey: '${isStrict ? defaultSecret : 'any'}'`;
  const name = Object.hasOwn(keyNames, provider) ? keyNames[provider] : 'apiKey';
  return `${name}: 'any.key'`;
}
