import type { Check } from '../check.ts';
import { lifecycles } from '../document/lifecycles.ts';
import { objects } from '../document/objects.ts';

const KEBAB_CASE = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** An example is called by a status word, by a status word and a kebab-case suffix, or in kebab-case. */
export const exampleNames: Check = (api, report) => {
  const words = lifecycles(api).flatMap(({ words }) => words);
  const follows = (name: string) =>
    KEBAB_CASE.test(name) ||
    words.some(
      (word) =>
        name === word || (name.startsWith(`${word}-`) && KEBAB_CASE.test(name.slice(word.length + 1))),
    );
  for (const owner of objects(api)) {
    // Shared examples are components: many operations' examples side by side, so their names say more.
    if (owner.ref === '#/components') continue;
    for (const [name, example] of owner.child('examples').members()) {
      if (!follows(name))
        report(
          example,
          `The example name "${name}" is neither a status word (with a suffix) nor kebab-case.`,
        );
    }
  }
};
