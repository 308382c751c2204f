import type { Check, Report } from '../check.ts';
import { getOperations, type Lifecycle, lifecycles } from '../document/lifecycles.ts';
import { jsonContent, type Operation } from '../document/operations.ts';
import type { Place } from '../document/place.ts';
import { pointerTo } from '../document/schemas.ts';

/** The get operation has an example for each status word, and an example named after a word is in that status. */
export const runStatusExamples: Check = (api, report) => {
  for (const lifecycle of lifecycles(api)) {
    for (const operation of getOperations(api, lifecycle.kind)) checkOperation(lifecycle, operation, report);
  }
};

function checkOperation({ place, run, words }: Lifecycle, operation: Operation, report: Report): void {
  const status = place.child('status').text;
  for (const media of jsonContent(operation.place.at('responses', '200'))) {
    const toRun = pointerTo(run, media.child('schema'));
    if (toRun === undefined || status === undefined) continue;
    const shown = new Set<unknown>();
    for (const [name, example] of media.at('examples').members()) {
      const shows = example.at('value').pointed(toRun + status).value;
      shown.add(shows);
      const named = wordIn(name, words);
      if (named !== undefined && shows !== named) {
        report(
          example,
          `The example "${name}" is named after a status that it does not show; it shows "${String(shows)}".`,
        );
      }
    }
    for (const word of words.filter((word) => !shown.has(word))) {
      report(examplesOf(media), `No example of ${operation.name} shows the status word "${word}".`);
    }
  }
}

/** The status word that an example's name is, or starts with; the longest if several do. */
function wordIn(name: string, words: readonly string[]): string | undefined {
  const found = words.filter((word) => name === word || name.startsWith(`${word}-`));
  return found.sort((a, b) => b.length - a.length)[0];
}

const examplesOf = (media: Place): Place =>
  media.child('examples').exists ? media.child('examples') : media;
