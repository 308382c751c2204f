import type { Place } from '@runspec/spec-lint';
import { isDocumentation } from './is-documentation.ts';

/** The components that operations reach, as references: `#/components/schemas/Run`. */
export function reachable(root: Place): Set<string> {
  const found = new Set<string>();
  const visit = (place: Place): void => {
    const refs = [
      place.child('$ref').text,
      ...place
        .child('discriminator')
        .child('mapping')
        .members()
        .map(([, target]) => target.text),
    ];
    for (const ref of refs) {
      if (!ref?.startsWith('#/') || found.has(ref)) continue;
      found.add(ref);
      visit(place.resolve(ref));
    }
    const names = place.keys.at(-1) === 'properties' || place.keys.length === 1;
    for (const [key, child] of place.members()) if (names || !isDocumentation(key)) visit(child);
    for (const child of place.items()) visit(child);
  };
  for (const key of ['paths', 'webhooks']) visit(root.child(key));
  return found;
}
