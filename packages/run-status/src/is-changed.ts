import type { Run } from './run.ts';

type Told = Pick<Run, 'state' | 'providerStatus' | 'progress'>;

/** Whether there is news for somebody who saw the run before. */
export function isChanged(before: Told | undefined, after: Told): boolean {
  return (
    !before ||
    before.providerStatus !== after.providerStatus ||
    before.state !== after.state ||
    JSON.stringify(before.progress) !== JSON.stringify(after.progress)
  );
}
