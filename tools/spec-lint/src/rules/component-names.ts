import type { Check } from '../check.ts';

/** Components whose names end up in generated code. */
const SECTIONS = ['schemas', 'parameters', 'responses', 'requestBodies'];

/** The names of components are PascalCase. */
export const componentNames: Check = (api, report) => {
  for (const section of SECTIONS) {
    for (const [name, component] of api.at('components', section).members()) {
      if (!/^[A-Z][a-zA-Z0-9]*$/.test(name))
        report(component, `The component name "${name}" is not PascalCase.`);
    }
  }
};
