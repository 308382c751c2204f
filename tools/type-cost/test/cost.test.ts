import { describe, expect, it } from 'vitest';
import { callInstantiations, compare } from '../src/compare.ts';
import { findCompilers } from '../src/find-compilers.ts';

// The built declarations are what is checked here: turbo builds the clients before this runs.
const compilers = findCompilers().filter(({ version }) => Number.parseInt(version, 10) >= 6);

describe.each(compilers)('a consumer of all clients, checked by TypeScript $version', (compiler) => {
  it.each([true, false])(
    "takes no more instantiations than with openapi-typescript's paths (skipLibCheck %s)",
    async (skipLibCheck) => {
      const { ours, theirs } = await compare(compiler, skipLibCheck);
      expect(ours.called.instantiations).toBeLessThanOrEqual(theirs.called.instantiations);
      // A method is declared with its types; openapi-fetch computes them anew for every call.
      expect(callInstantiations(ours)).toBeLessThanOrEqual(callInstantiations(theirs) / 10);
    },
  );
});
