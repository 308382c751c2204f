import type { Body, Living } from '../../living.ts';
import { willBe } from '../../living.ts';

/** Creates a run of Duck's and returns what the reply said. */
export async function createDuckRun(
  { ask }: Living,
  { outcome = 'success', body = { project_name: 'bikeshare' } }: { outcome?: string; body?: object } = {},
): Promise<Body> {
  return (await ask('POST /model-runs', body, willBe(outcome))).body;
}

/** Gets one. */
export async function getDuckRun({ ask }: Living, { id }: Body): Promise<Body> {
  return (await ask(`GET /model-runs/${id}`)).body;
}
