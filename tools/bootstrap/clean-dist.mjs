// Empties `dist` of the package in which a build runs: tsc writes what there is, and leaves what there was.
import { rmSync } from 'node:fs';

rmSync('dist', { recursive: true, force: true });
