import type { Check } from '../check.ts';
import { operations } from '../document/operations.ts';

/** An operation's name is camelCase (it becomes a method), its summary one line without full stop. */
export const operationText: Check = (api, report) => {
  for (const { place, name } of operations(api)) {
    const id = place.child('operationId');
    if (id.exists && !/^[a-z][a-zA-Z0-9]*$/.test(id.text ?? '')) {
      report(id, `The operationId "${String(id.value)}" is not camelCase.`);
    }
    const summary = place.child('summary');
    if (summary.text?.trim().includes('\n'))
      report(summary, `The summary of ${name} has more than one line.`);
    if (summary.text?.trim().endsWith('.')) report(summary, `The summary of ${name} ends with a full stop.`);
  }
};
