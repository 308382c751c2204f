import { inspect } from 'node:util';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import {
  ApiError,
  ConfigurationError,
  type FileSource,
  NetworkError,
  TimeoutError,
  uploadRecording,
} from '../src/index.ts';
import { SIGNATURE, startStorage } from './support/storage.ts';

const contentType = 'audio/wav';
const bytes = new Uint8Array(200_000).fill(7);
const blob = new Blob([bytes], { type: contentType });
const expired = '<Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>';

async function openStorage(...args: Parameters<typeof startStorage>) {
  const storage = await startStorage(...args);
  onTestFinished(() => storage.close());
  return storage;
}

async function rejection(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => expect.fail('it did not reject'),
    (reason: unknown) => reason,
  );
}

/** A stream that gives some bytes and then nothing, and remembers what it was canceled with. */
function stalledStream() {
  const canceled: unknown[] = [];
  const stream = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(bytes.slice(0, 1000)),
    cancel: (reason) => void canceled.push(reason),
  });
  return { stream, canceled };
}

const shown = (error: unknown): string =>
  inspect(error, { depth: null, showHidden: true }) + JSON.stringify(error) + (error as Error).stack;

afterEach(() => void vi.restoreAllMocks());

describe('uploadRecording › repetition', () => {
  it.each([
    ['500', false],
    ['500', true],
    ['a reset', false],
    ['a reset', true],
  ])('repeats a Blob after %s (progress: %s)', async (failure, hasProgress) => {
    const storage = await openStorage((request, response, count) => {
      if (count > 1) response.end();
      else if (failure === '500') response.writeHead(500).end();
      else request.isComplete && response.socket?.destroy();
    });
    const sent: number[] = [];
    const onProgress = hasProgress
      ? ({ sentBytes }: { sentBytes: number }) => void sent.push(sentBytes)
      : undefined;
    await uploadRecording(storage.url, blob, { onProgress });
    expect(storage.seen.map(({ body }) => body.equals(bytes))).toEqual([true, true]);
    expect(storage.seen.map(({ headers }) => headers['content-length'])).toEqual(['200000', '200000']);
    expect(sent).toEqual([...new Set(sent)].sort((a, b) => a - b));
    expect(sent.at(-1)).toBe(hasProgress ? bytes.length : undefined);
  });

  it('stops after maxRetries', async () => {
    const storage = await openStorage((_request, response) => response.writeHead(503).end('<busy/>'));
    const error = await rejection(uploadRecording(storage.url, blob, { maxRetries: 1 }));
    expect(error).toMatchObject({ name: 'ApiError', status: 503, body: '<busy/>', attempts: 2 });
    expect(storage.seen).toHaveLength(2);
  });

  it.each([
    ['of a known size', () => ({ stream: new Blob([bytes]).stream(), sizeBytes: bytes.length })],
    ['of an unknown size', () => new Blob([bytes]).stream()],
  ])('never repeats a stream %s', async (_, make) => {
    const storage = await openStorage((_request, response) => response.writeHead(500).end());
    expect(await rejection(uploadRecording(storage.url, make(), { contentType }))).toBeInstanceOf(ApiError);
    expect(storage.seen).toHaveLength(1);
  });
});

describe('uploadRecording › refusals of the storage', () => {
  it('gives the words of an expired link, and not its signature', async () => {
    const echo = `${expired}<StringToSign>${SIGNATURE}</StringToSign><Raw>${encodeURIComponent(SIGNATURE)}</Raw>`;
    const storage = await openStorage((_request, response) => {
      response.writeHead(403, { 'content-type': 'application/xml' }).end(echo);
    });
    const error = await rejection(uploadRecording(storage.url, blob));
    expect(error).toMatchObject({ status: 403, url: storage.url.replace(/\?.*/, ''), attempts: 1 });
    expect((error as ApiError).body).toContain('Request has expired');
    expect(shown(error)).not.toContain(SIGNATURE);
    expect(shown(error)).not.toContain(encodeURIComponent(SIGNATURE));
    expect(shown(error)).not.toContain('X-Amz-Signature=');
  });

  it.each([301, 302, 303, 307, 308])('does not follow a redirect by %i', async (status) => {
    const other = await openStorage();
    const storage = await openStorage((_request, response) => {
      response.writeHead(status, { location: other.url }).end();
    });
    expect(await rejection(uploadRecording(storage.url, blob))).toMatchObject({ name: 'ApiError', status });
    expect(other.connectionCount).toBe(0);
  });

  it('does not show the query when nobody listens', async () => {
    const storage = await openStorage();
    await storage.close();
    const error = await rejection(uploadRecording(storage.url, blob, { maxRetries: 0 }));
    expect(error).toBeInstanceOf(NetworkError);
    expect(error).toMatchObject({ code: 'ECONNREFUSED', url: storage.url.replace(/\?.*/, '') });
    expect(shown(error)).not.toContain('X-Amz');
  });
});

describe('uploadRecording › abort and time', () => {
  it('sends nothing when it is aborted before', async () => {
    const storage = await openStorage();
    const reason = new Error('not now');
    expect(await rejection(uploadRecording(storage.url, blob, { signal: AbortSignal.abort(reason) }))).toBe(
      reason,
    );
    expect(storage.connectionCount).toBe(0);
  });

  it.each([
    ['sends a stream', 1_000_000],
    ['reads a stream of unknown size', undefined],
  ])('ends at once while it %s, and cancels the stream', async (_, sizeBytes) => {
    const storage = await openStorage();
    const { stream, canceled } = stalledStream();
    const controller = new AbortController();
    const reason = new Error('enough');
    const work = rejection(
      uploadRecording(storage.url, { stream, sizeBytes }, { contentType, signal: controller.signal }),
    );
    if (sizeBytes) await vi.waitFor(() => expect(storage.sockets.size).toBe(1));
    else await new Promise((done) => setTimeout(done, 20));
    controller.abort(reason);
    expect(await work).toBe(reason);
    expect(canceled).toEqual([reason]);
    await vi.waitFor(() => expect(storage.sockets.size).toBe(0));
  });

  it.each([false, true])('ends at once while it waits for the reply (progress: %s)', async (hasProgress) => {
    const storage = await openStorage(() => {});
    const controller = new AbortController();
    const onProgress = hasProgress ? () => {} : undefined;
    const work = rejection(uploadRecording(storage.url, blob, { signal: controller.signal, onProgress }));
    await vi.waitFor(() => expect(storage.seen).toHaveLength(1));
    controller.abort('enough');
    expect(await work).toBe('enough');
    await vi.waitFor(() => expect(storage.sockets.size).toBe(0));
  });

  it('ends when the time is over', async () => {
    const storage = await openStorage(() => {});
    const error = await rejection(uploadRecording(storage.url, blob, { timeoutMs: 80 }));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ timeoutMs: 80, url: storage.url.replace(/\?.*/, '') });
    await vi.waitFor(() => expect(storage.sockets.size).toBe(0));
  });

  it.each([1, 2])('ends with what onProgress throws at call %i', async (last) => {
    const storage = await openStorage();
    const thrown = new Error('of the caller');
    let count = 0;
    const onProgress = () => {
      count += 1;
      if (count === last) throw thrown;
    };
    expect(await rejection(uploadRecording(storage.url, blob, { onProgress }))).toBe(thrown);
    await vi.waitFor(() => expect(storage.sockets.size).toBe(0));
    expect(storage.seen.filter(({ isComplete }) => isComplete)).toEqual([]);
  });

  it('ends with what a stream fails with', async () => {
    const storage = await openStorage();
    const thrown = new Error('of the disk');
    const stream = new ReadableStream<Uint8Array>({
      pull(controller) {
        controller.enqueue(bytes.slice(0, 10));
        controller.error(thrown);
      },
    });
    expect(await rejection(uploadRecording(storage.url, { stream, sizeBytes: 99 }, { contentType }))).toBe(
      thrown,
    );
  });
});

describe('uploadRecording › arguments', () => {
  const refused = async (
    recording: FileSource,
    options = {},
    url: string | URL = 'https://a.example/?s=secret0',
  ): Promise<ConfigurationError> => {
    const fetch = async () => expect.fail('something was sent');
    const error = await rejection(uploadRecording(url, recording, { contentType, fetch, ...options }));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect((error as Error).message).not.toContain('secret0');
    return error as ConfigurationError;
  };

  it.each([
    'http://storage.example/?s=secret0',
    'http://127.0.0.1.evil.example/?s=secret0',
    'ftp://a.example/secret0',
    'https://user:secret0@a.example/',
    '//secret0',
    null as unknown as string,
  ])('refuses %s as an address', async (url) => {
    expect(await refused(blob, {}, url)).toMatchObject({ option: 'recordingUploadUrl' });
  });

  it.each([
    ['no type', new Blob(['x'])],
    ['another type', new Blob(['x'], { type: 'text/plain' })],
    ['an unknown extension', new File(['x'], 'a.constructor')],
  ])('refuses %s where none is given', async (_, recording) => {
    expect(await refused(recording, { contentType: undefined })).toMatchObject({ option: 'contentType' });
  });

  it.each(['video/mp4', 'audio/', 'audio/wav\r\nx: y', ''])('refuses %j as contentType', async (type) => {
    expect(await refused(blob, { contentType: type })).toMatchObject({ option: 'contentType' });
  });

  it('says which file is not there, and what to look at', async () => {
    const { option, message } = await refused({ path: 'no/such.wav' });
    expect(option).toBe('recording.path');
    expect(message).toContain('"no/such.wav" cannot (ENOENT)');
    expect(message).toContain('working directory');
  });

  it('refuses a folder', async () => {
    expect((await refused({ path: '.' })).message).toContain('a file, which "." is not');
  });

  it('says so where there is no file system', async () => {
    vi.spyOn(process, 'getBuiltinModule').mockReturnValue(undefined as never);
    expect((await refused({ path: 'a.wav' })).message).toContain('no file system to open "a.wav" with');
  });

  it.each([
    ['an empty Blob', new Blob([]), 'recording'],
    ['no bytes', new Uint8Array(), 'recording'],
    ['a stream without bytes', new Blob([]).stream(), 'recording'],
    ['a stream that should have none', { stream: new Blob(['x']).stream(), sizeBytes: 0 }, 'recording'],
    ['a size below 0', { stream: new Blob(['x']).stream(), sizeBytes: -1 }, 'recording.sizeBytes'],
    ['no file', 'a.wav', 'recording'],
    ['nothing', undefined, 'recording'],
    ['an empty path', { path: '' }, 'recording.path'],
    [
      'a stream of text',
      new ReadableStream({ start: (controller) => controller.enqueue('text') }),
      'recording',
    ],
  ])('refuses %s', async (_, recording, option) => {
    expect(await refused(recording as FileSource)).toMatchObject({ option });
  });

  it('refuses a stream that somebody else reads', async () => {
    const stream = blob.stream();
    stream.getReader();
    expect(await refused(stream)).toMatchObject({ option: 'recording' });
  });

  it.each([
    [99, '100 or more'],
    [101, '100, because the stream gave no more'],
  ])('refuses a stream of 100 bytes that should have %i', async (sizeBytes, expected) => {
    const storage = await openStorage();
    const stream = new Blob([bytes.slice(0, 100)]).stream();
    const error = await rejection(uploadRecording(storage.url, { stream, sizeBytes }, { contentType }));
    expect(error).toMatchObject({ name: 'ConfigurationError', option: 'recording.sizeBytes' });
    expect((error as Error).message).toContain(expected);
    expect(storage.seen.filter(({ isComplete }) => isComplete)).toEqual([]);
  });
});
