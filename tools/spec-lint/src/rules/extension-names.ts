import type { Check } from '../check.ts';
import { objects } from '../document/objects.ts';
import { operations } from '../document/operations.ts';

/** Names that begin like ours, so that a slip of the pen does not pass for somebody else's extension. */
const OURS = /^x-(run|pag|unc|enum)/i;
const ANYWHERE = ['x-unconfirmed', 'x-enumDescriptions', 'x-run-input'];
const ON_OPERATIONS = ['x-run-role', 'x-run-kind', 'x-pagination'];
const AT_ROOT = ['x-run-lifecycle'];

/** The extensions are spelled right and stand where something reads them. */
export const extensionNames: Check = (api, report) => {
  const operationRefs = new Set(operations(api).map(({ place }) => place.ref));
  for (const object of objects(api)) {
    for (const [name, member] of object.members()) {
      if (!OURS.test(name) || ANYWHERE.includes(name)) continue;
      if (AT_ROOT.includes(name)) {
        if (object.keys.length > 0) report(member, `"${name}" stands at the root and nowhere else.`);
      } else if (ON_OPERATIONS.includes(name)) {
        if (!operationRefs.has(object.ref))
          report(member, `"${name}" stands on an operation and nowhere else.`);
      } else {
        const known = [...AT_ROOT, ...ON_OPERATIONS, ...ANYWHERE].join(', ');
        report(member, `There is no extension "${name}"; there are ${known}.`);
      }
    }
  }
};
