import { defaultSecret } from './default-secret.ts';
import { strictFacts } from './strict-facts.ts';

/** Lines to paste into a shell, with keys that strict mocks take: for the providers that check signatures. */
export function describeKeys(providers: readonly string[]): string[] {
  return providers
    .filter((provider) => Object.hasOwn(strictFacts, provider) && strictFacts[provider]?.signature)
    .flatMap((provider) => {
      const prefix = provider.toUpperCase().replaceAll(/[^A-Z0-9]/g, '_');
      return [`export ${prefix}_ACCESS_KEY=mock-access`, `export ${prefix}_SECRET_KEY=${defaultSecret}`];
    });
}
