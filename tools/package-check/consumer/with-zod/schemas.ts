import type { ModelRun } from '@runspec/duck-client';
import { zModelRun as zDuckRun } from '@runspec/duck-client/zod';
import { zRun } from '@runspec/happyrobot-client/zod';
import { zJob } from '@runspec/modzy-client/zod';
import { zTaskRun } from '@runspec/nclue-client/zod';
import { zModelRun } from '@runspec/thymia-client/zod';

/** Reads a run that came from somewhere else. */
export const readRun = (text: string): ModelRun['id'] => zDuckRun.parse(JSON.parse(text)).id;

// @ts-expect-error an id is a text
export const id: number = zModelRun.parse({}).id;

export const schemas = [zRun, zJob, zTaskRun];
