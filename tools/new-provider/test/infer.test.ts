import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { completeDocument } from '../src/complete/complete-document.ts';
import { readSource } from '../src/document/read-source.ts';
import { readFacts } from '../src/facts.ts';
import { guessLifecycle } from '../src/infer/guess-lifecycle.ts';
import { providerNames } from '../src/provider-names.ts';

const read = (file: string) => {
  const source = readSource(join(import.meta.dirname, 'documents', file));
  const { document, leftOut } = completeDocument(source, providerNames('acme'), undefined);
  return { document, leftOut, facts: readFacts(document) };
};

describe('guessLifecycle', () => {
  it('orders words by what they mean elsewhere, whatever their order and case', () => {
    const { initial, transitions, states, strange } = guessLifecycle([
      'FAILED',
      'IN_PROGRESS',
      'cancelled',
      'Done',
      'queued',
    ]);
    expect(initial).toEqual(['queued']);
    expect(transitions).toEqual({
      queued: ['IN_PROGRESS', 'FAILED', 'cancelled'],
      IN_PROGRESS: ['FAILED', 'cancelled', 'Done'],
      FAILED: [],
      cancelled: [],
      Done: [],
    });
    expect(states).toMatchObject({ cancelled: 'canceled', Done: 'succeeded', IN_PROGRESS: 'running' });
    expect(strange).toEqual([]);
  });

  it('takes a word that is not well known to be on the way, and says so', () => {
    const { transitions, strange } = guessLifecycle(['queued', 'percolating', 'succeeded']);
    expect(transitions).toEqual({ queued: ['percolating'], percolating: ['succeeded'], succeeded: [] });
    expect(strange).toEqual(['percolating']);
  });

  it('has an end although no word is known to be one', () => {
    expect(guessLifecycle(['red', 'green'])).toMatchObject({
      transitions: { red: ['green'], green: [] },
      strange: ['red', 'green'],
    });
  });
});

describe('a document of predictions, OpenAPI 3.0', () => {
  const { facts, leftOut, document } = read('predictions.yaml');

  it('shows its run, with names that generated code can have', () => {
    expect(facts).toMatchObject({
      kind: 'prediction',
      runType: 'Prediction',
      id: 'id',
      status: 'status',
      credential: { form: 'bearer' },
    });
    expect(facts.fields).toEqual({
      createdAt: 'created_at',
      startedAt: 'started_at',
      finishedAt: 'completed_at',
      result: 'output',
      error: { field: 'error', form: 'text' },
    });
  });

  it('has a role for each operation of a run, and leaves the others out', () => {
    expect(facts.methods.map(({ id }) => id)).toEqual([
      'predictionsList',
      'predictionsCreate',
      'predictionsGet',
      'predictionsCancel',
      'modelsPredictionsCreate',
    ]);
    expect(facts.create.id).toBe('predictionsCreate');
    expect(facts.cancel?.id).toBe('predictionsCancel');
    expect(leftOut).toEqual(['GET /account: no part in the life of a run was found']);
  });

  it('keeps a list in a request closed, and opens those in replies', () => {
    const { components } = document as {
      components: { schemas: Record<string, { properties: Record<string, object> }> };
    };
    expect(components.schemas['Prediction']?.properties['source']).toEqual({
      anyOf: [{ $ref: '#/components/schemas/PredictionSource' }, { type: 'string' }],
    });
    expect(components.schemas['PredictionRequest']?.properties['webhook_events_filter']).toMatchObject({
      items: { enum: ['start', 'output', 'logs', 'completed'] },
    });
  });

  it('shows a run in every reply that has one, though another status has it already', () => {
    const { paths } = document as { paths: Record<string, { post: { responses: Record<string, object> } }> };
    for (const status of ['201', '202']) {
      expect(paths['/predictions']?.post.responses[status]).toMatchObject({
        content: { 'application/json': { examples: { starting: { value: { status: 'starting' } } } } },
      });
    }
  });

  it('leaves open what Prefer may hold, by which mock servers are told what to answer, and says so', () => {
    const { paths } = document as { paths: Record<string, { post: { parameters: object[] } }> };
    expect(paths['/predictions']?.post.parameters).toEqual([
      expect.objectContaining({
        name: 'Prefer',
        schema: { type: 'string', examples: ['wait=5'] },
        'x-unconfirmed': expect.stringContaining('of the form ^wait'),
      }),
    ]);
  });

  it('shows each word in a run that could be: what has not come about is null', () => {
    const shown = Object.fromEntries(facts.get.replies.map((reply) => [Object(reply).status, reply]));
    expect(Object.keys(shown)).toEqual([
      'starting',
      'processing',
      'succeeded',
      'failed',
      'canceled',
      'aborted',
    ]);
    expect(shown['processing']).toMatchObject({ completed_at: null, error: null });
    expect(shown['failed']).toMatchObject({ error: expect.any(String), completed_at: expect.any(String) });
    expect(shown['succeeded']).toMatchObject({ error: null });
  });
});

describe('a document with pages by cursor, OpenAPI 3.1', () => {
  const { facts } = read('widget-jobs.yaml');

  it('shows how to get the next page', () => {
    expect(facts.list?.pagination).toMatchObject({
      style: 'token',
      items: '/jobs',
      param: 'cursor',
      limit: 'page_size',
      next: '/next_cursor',
      more: '/has_more',
    });
  });

  it('gives names to operations that have none, fills in the server, and knows the key', () => {
    expect(facts.methods.map(({ id }) => id)).toEqual(['listJobs', 'createJob', 'getJob', 'deleteJob']);
    expect(facts.baseUrl).toBe('https://eu.widgets.dev/api');
    expect(facts.credential).toEqual({ form: 'header', header: 'x-widget-key' });
  });

  it('follows a run by the id that create replies, although it replies no run', () => {
    expect(facts.create.isRun).toBe(false);
    expect(Object(facts.create.reply).job_id).toBe(Object(facts.get.reply).job_id);
    expect(facts.fields.error).toEqual({
      field: 'failure',
      form: 'object',
      message: 'message',
      code: 'code',
    });
  });
});

describe('a document with nullable, JSON', () => {
  const { facts, document } = read('nullable.json');

  it('is understood as 3.1 says it', () => {
    expect(facts).toMatchObject({
      runType: 'Task',
      wordType: 'TaskState',
      status: 'state',
      credential: { form: 'basic' },
    });
    expect(JSON.stringify(document)).not.toContain('nullable');
    expect(facts.states).toMatchObject({ TIMED_OUT: 'timed_out', ERROR: 'failed' });
  });

  it('has pages by offset, and a server of its own, marked', () => {
    expect(facts.list?.pagination).toMatchObject({
      style: 'offset',
      param: 'offset',
      first: 0,
      total: '/total',
    });
    expect(document['servers']).toEqual([
      {
        url: 'https://api.acme.example',
        'x-unconfirmed': expect.stringContaining('Guessed by new-provider'),
      },
    ]);
  });
});
