import type { Check } from '../check.ts';
import { objects } from '../document/objects.ts';

const KEBAB_CASE = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** An example is called by a word of an enum, by such a word and a kebab-case suffix, or in kebab-case. */
export const exampleNames: Check = (api, report) => {
  const places = [...objects(api)];
  const words = places.flatMap((place) => place.child('enum').strings());
  for (const owner of places) {
    // Shared examples are components: many operations' examples side by side, so their names say more.
    if (owner.ref === '#/components') continue;
    for (const [name, example] of owner.child('examples').members()) {
      if (KEBAB_CASE.test(name) || words.some((word) => isNamedAfter(name, word))) continue;
      report(example, `The example name "${name}" is neither a status word (with a suffix) nor kebab-case.`);
    }
  }
};

function isNamedAfter(name: string, word: string): boolean {
  return name === word || (name.startsWith(`${word}-`) && KEBAB_CASE.test(name.slice(word.length + 1)));
}
