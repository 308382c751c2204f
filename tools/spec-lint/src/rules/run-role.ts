import type { Check } from '../check.ts';
import { lifecycles } from '../document/lifecycles.ts';
import { operations } from '../document/operations.ts';

const ROLES = ['create', 'input', 'get', 'results', 'list', 'cancel', 'delete'];

/** Each operation says what it is in the life of a run and, where there are several kinds, of which kind of run. */
export const runRole: Check = (api, report) => {
  const kinds = lifecycles(api).map(({ kind }) => kind);
  for (const { place, name } of operations(api)) {
    const role = place.child('x-run-role');
    if (!role.exists) report(place, `${name} has no "x-run-role".`);
    else if (!ROLES.includes(role.text ?? '')) {
      report(role, `"${String(role.value)}" is not a role; a role is one of ${ROLES.join(', ')}.`);
    }
    const kind = place.child('x-run-kind');
    if (!kind.exists) {
      if (kinds.length > 1)
        report(place, `${name} has no "x-run-kind", and there are several kinds: ${kinds.join(', ')}.`);
    } else if (!kinds.includes(kind.text ?? '')) {
      report(
        kind,
        `"${String(kind.value)}" is not a kind of run; "x-run-lifecycle" has ${kinds.join(', ')}.`,
      );
    }
  }
};
