import type { Check } from '../check.ts';
import { objects } from '../document/objects.ts';

/** Each enum says what each of its words means, in `x-enumDescriptions`, and describes no other word. */
export const enumDescriptions: Check = (api, report) => {
  for (const schema of objects(api)) {
    const isServerVariable = schema.keys.at(-2) === 'variables';
    if (!Array.isArray(schema.child('enum').value) || isServerVariable) continue;
    const words = schema
      .child('enum')
      .items()
      .filter(({ value }) => value !== null)
      .map(({ value }) => String(value));
    const descriptions = schema.child('x-enumDescriptions');
    for (const word of words) {
      const description = descriptions.child(word);
      if (!description.exists)
        report(schema.child('enum'), `The word "${word}" has no entry in "x-enumDescriptions".`);
      else if (!description.text?.trim())
        report(description, `The description of the word "${word}" is empty.`);
    }
    for (const [word, description] of descriptions.members()) {
      if (!words.includes(word))
        report(description, `"x-enumDescriptions" describes "${word}", which is not in the enum.`);
    }
  }
};
