import type { Socket } from 'node:net';
import { inspect } from 'node:util';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import {
  ApiError,
  ConfigurationError,
  cancelFailureOf,
  createModzyClient,
  type JobFiles,
  NetworkError,
  type SubmitFilesOptions,
  submitFiles,
} from '../src/index.ts';
import { API_KEY, type Intervene, JOB, startModzy } from './support/modzy.ts';

const model = { identifier: 'ed542963de', version: '1.0.1' };
const features = { inputChunkMaximumSize: '1K', maximumInputChunks: 3, maximumInputsPerJob: 2 };
const files: JobFiles = { a: { b: new Uint8Array(2500) } };
const APPEND = `POST /jobs/${JOB}/a/b`;
const CLOSE = `POST /jobs/${JOB}/close`;
const CANCEL = `DELETE /jobs/${JOB}`;

async function open(intervene?: Intervene, limits: object = features) {
  const server = await startModzy(limits, intervene);
  onTestFinished(() => server.close());
  const modzy = createModzyClient({ apiKey: API_KEY, baseUrl: server.baseUrl });
  const submit = (given: JobFiles = files, options?: SubmitFilesOptions) =>
    submitFiles(modzy, { model, files: given }, options).then(
      () => expect.fail('it did not reject'),
      (reason: unknown) => reason,
    );
  return { server, submit, calls: () => server.seen.map(({ call }) => call) };
}

const fail = (wanted: string, status: number, from = 0): Intervene => {
  return (call, response, count) => {
    if (call !== wanted || count < from) return false;
    response.writeHead(status, { 'content-type': 'application/json' }).end('{"message":"no"}');
    return true;
  };
};

describe('submitFiles › failures', () => {
  it.each([
    ['the first chunk', fail(APPEND, 500), [APPEND]],
    ['a chunk in the middle', fail(APPEND, 500, 1), [APPEND, APPEND]],
    ['closing', fail(CLOSE, 500), [APPEND, APPEND, APPEND, CLOSE]],
  ])('cancels the job when %s fails, and repeats nothing', async (_, intervene, sent) => {
    const { server, submit, calls } = await open(intervene);
    const error = await submit();
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status: 500, attempts: 1, body: { message: 'no' } });
    expect(calls()).toEqual(['GET /jobs/features', 'POST /jobs', ...sent, CANCEL]);
    expect(server.status).toBe('CANCELED');
    expect(cancelFailureOf(error)).toBeUndefined();
    expect(inspect(error, { depth: null, showHidden: true })).not.toContain('secret-0001');
  });

  it('cancels the job when the connection breaks in a chunk, which is not sent again', async () => {
    const { server, submit, calls } = await open((call, response) => {
      if (call !== APPEND) return false;
      response.socket?.destroy();
      return true;
    });
    expect(await submit()).toBeInstanceOf(NetworkError);
    expect(calls().filter((call) => call === APPEND)).toHaveLength(1);
    expect(server.status).toBe('CANCELED');
  });

  it('repeats a chunk that the service has not taken', async () => {
    const server = await startModzy(features, (call, response, count) => {
      if (call !== APPEND || count !== 1) return false;
      response.writeHead(429, { 'retry-after': '0' }).end();
      return true;
    });
    onTestFinished(() => server.close());
    const modzy = createModzyClient({ apiKey: API_KEY, baseUrl: server.baseUrl });
    await submitFiles(modzy, { model, files });
    expect(server.chunkSizes).toEqual({ 'a/b': [1000, 1000, 500] });
    expect(server.seen.filter(({ call }) => call === APPEND)).toHaveLength(4);
  });

  it('notes on the error that the job could not be canceled', async () => {
    const { submit } = await open(
      (call, response, count) =>
        fail(APPEND, 413)(call, response, count) || fail(CANCEL, 403)(call, response, count),
    );
    const error = await submit();
    expect(error).toMatchObject({ status: 413 });
    expect(cancelFailureOf(error)).toMatchObject({ jobIdentifier: JOB, error: { status: 403 } });
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ cancelFailure: { jobIdentifier: JOB } });
  });

  it.each([
    ['the limits', 'GET /jobs/features', ['GET /jobs/features']],
    ['the job', 'POST /jobs', ['GET /jobs/features', 'POST /jobs']],
  ])('has nothing to cancel when %s cannot be had', async (_, call, expected) => {
    const { submit, calls } = await open(fail(call, 403));
    expect(await submit()).toMatchObject({ status: 403 });
    expect(calls()).toEqual(expected);
  });

  it.each([
    ['what onProgress throws', {}, true],
    ['what a stream fails with', { stream: 'fails' }, false],
  ])('cancels the job for %s, and rejects with it', async (_, given, isProgress) => {
    const { server, submit } = await open();
    const thrown = new Error('of the caller');
    const stream = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new Uint8Array(1500)),
      pull: (controller) => controller.error(thrown),
    });
    const onProgress = isProgress
      ? () => {
          throw thrown;
        }
      : undefined;
    expect(await submit('stream' in given ? { a: { b: stream } } : files, { onProgress })).toBe(thrown);
    expect(server.status).toBe('CANCELED');
  });

  it.each([
    [2499, '2500 or more'],
    [2501, '2500, because the stream gave no more'],
  ])('cancels the job for a stream of 2500 bytes that should have %i', async (sizeBytes, expected) => {
    const { server, submit } = await open();
    const error = await submit({
      a: { b: { stream: new Blob([new Uint8Array(2500)]).stream(), sizeBytes } },
    });
    expect(error).toMatchObject({ name: 'ConfigurationError', option: 'files.a.b.sizeBytes' });
    expect((error as Error).message).toContain(expected);
    expect(server.status).toBe('CANCELED');
  });
});

describe('submitFiles › abort', () => {
  it('sends nothing when it is aborted before', async () => {
    const { submit, calls } = await open();
    const reason = new Error('not now');
    expect(await submit(files, { signal: AbortSignal.abort(reason) })).toBe(reason);
    expect(calls()).toEqual([]);
  });

  it.each([
    ['a chunk', APPEND],
    ['closing', CLOSE],
  ])('cancels the job when it is aborted in %s', async (_, hanging) => {
    const controller = new AbortController();
    let socket: Socket | null = null;
    const { server, submit, calls } = await open((call, response) => {
      if (call === hanging) socket = response.socket;
      return call === hanging;
    });
    const work = submit(files, { signal: controller.signal });
    await vi.waitFor(() => expect(calls()).toContain(hanging));
    controller.abort('enough');
    expect(await work).toBe('enough');
    expect(calls().at(-1)).toBe(CANCEL);
    expect(server.status).toBe('CANCELED');
    // Others stay open for the next request, as of any call.
    await vi.waitFor(() => expect(socket).toMatchObject({ destroyed: true }));
  });

  it('cancels the job, and the streams, when a stream gives nothing any more', async () => {
    const canceled: string[] = [];
    const stream = (name: string) =>
      new ReadableStream<Uint8Array>({
        start: (controller) => controller.enqueue(new Uint8Array(1200)),
        cancel: (reason) => void canceled.push(`${name}: ${reason}`),
      });
    const controller = new AbortController();
    const { server, submit, calls } = await open();
    const work = submit({ a: { b: stream('b'), c: stream('c') } }, { signal: controller.signal });
    await vi.waitFor(() => expect(calls()).toContain(APPEND));
    await new Promise((done) => setTimeout(done, 20));
    controller.abort('enough');
    expect(await work).toBe('enough');
    expect(server.status).toBe('CANCELED');
    expect(canceled).toEqual(['b: enough', 'c: undefined']);
  });

  it('waits for the job that is being opened, and cancels it', async () => {
    const controller = new AbortController();
    const { server, submit, calls } = await open((call, response) => {
      if (call !== 'POST /jobs') return false;
      controller.abort('enough');
      setTimeout(
        () => response.setHeader('content-type', 'application/json').end(`{"jobIdentifier":"${JOB}"}`),
        30,
      );
      return true;
    });
    expect(await submit(files, { signal: controller.signal })).toBe('enough');
    expect(calls()).toEqual(['GET /jobs/features', 'POST /jobs', CANCEL]);
    expect(server.status).toBe('CANCELED');
  });
});

describe('submitFiles › arguments', () => {
  const bytes = new Uint8Array(1);
  it.each([
    ['no files', {}, 'files'],
    ['an input without files', { a: {} }, 'files.a'],
    ['a file for an input', { a: new Blob(['x']) }, 'files.a'],
    ['no file', { a: { b: 'text' } }, 'files.a.b'],
    ['a name that leaves its place', { '..': { b: bytes } }, 'files'],
    ['an empty name', { a: { '': bytes } }, 'files.a'],
    ['a file that is not there', { a: { b: bytes, c: { path: 'no/such.bin' } } }, 'files.a.c.path'],
  ])('refuses %s before anything is sent', async (_, given, option) => {
    const { submit, calls } = await open();
    const error = await submit(given as unknown as JobFiles);
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error).toMatchObject({ provider: 'modzy', option });
    expect(calls()).toEqual([]);
  });

  it.each([
    ['too many inputs', { a: { x: bytes }, b: { x: bytes }, c: { x: bytes } }, {}, 'files'],
    ['too many chunks', { a: { x: new Uint8Array(2000), y: new Uint8Array(1001) } }, {}, 'files.a'],
    ['too many small chunks', { a: { x: new Uint8Array(31) } }, { chunkSizeBytes: 10 }, 'files.a'],
    ['a chunk of no bytes', { a: { x: bytes } }, { chunkSizeBytes: 0 }, 'chunkSizeBytes'],
    ['a chunk of part of a byte', { a: { x: bytes } }, { chunkSizeBytes: 1.5 }, 'chunkSizeBytes'],
  ])('refuses %s before a job is opened', async (_, given, options, option) => {
    const { submit, calls } = await open();
    expect(await submit(given as unknown as JobFiles, options)).toMatchObject({ option });
    expect(calls()).toEqual(['GET /jobs/features']);
  });
});
