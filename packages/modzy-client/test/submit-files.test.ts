import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { createModzyClient, type FileSource, type SubmitFilesProgress, submitFiles } from '../src/index.ts';
import { API_KEY, JOB, type Modzy, startModzy } from './support/modzy.ts';

const model = { identifier: 'ed542963de', version: '1.0.1' };
const CHUNK = 1000;
const features = { inputChunkMaximumSize: '1K', maximumInputChunks: 1000, maximumInputsPerJob: 500 };

const bytesOf = (size: number) => Uint8Array.from({ length: size }, (_, index) => (index * 31) % 251);
const streamOf = (size: number, part: number) => {
  const bytes = bytesOf(size);
  let at = 0;
  return new ReadableStream<Uint8Array>({
    pull(controller) {
      if (at >= size) return controller.close();
      controller.enqueue(bytes.subarray(at, at + part));
      at += part;
    },
  });
};

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'job-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function open(...args: [object?]) {
  const server = await startModzy(args[0] ?? features);
  onTestFinished(() => server.close());
  return { server, modzy: createModzyClient({ apiKey: API_KEY, baseUrl: server.baseUrl }) };
}

const callsOf = ({ seen }: Modzy) => seen.map(({ call }) => call.replace(JOB, '{job}'));

const kinds: [string, (size: number) => FileSource | Promise<FileSource>][] = [
  ['Blob', (size) => new Blob([bytesOf(size)])],
  ['File', (size) => new File([bytesOf(size)], 'x.bin', { type: 'image/png' })],
  ['ArrayBuffer', (size) => bytesOf(size).buffer],
  ['typed array', (size) => bytesOf(size)],
  ['stream in small parts', (size) => streamOf(size, 7)],
  ['stream in large parts', (size) => streamOf(size, 3333)],
  ['stream of a known size', (size) => ({ stream: streamOf(size, 1000), sizeBytes: size })],
  [
    'path',
    async (size) => {
      await writeFile(join(folder, 'x.bin'), bytesOf(size));
      return { path: join(folder, 'x.bin') };
    },
  ],
];

describe.each(kinds)('submitFiles › %s', (kind, make) => {
  it.each([
    [0, [0]],
    [1, [1]],
    [CHUNK - 1, [CHUNK - 1]],
    [CHUNK, [CHUNK]],
    [CHUNK + 1, [CHUNK, 1]],
    [5 * CHUNK, [CHUNK, CHUNK, CHUNK, CHUNK, CHUNK]],
    [5 * CHUNK + 1, [CHUNK, CHUNK, CHUNK, CHUNK, CHUNK, 1]],
  ])('cuts %i bytes into chunks of %j', async (size, sizes) => {
    const { server, modzy } = await open();
    const progress: SubmitFilesProgress[] = [];
    await submitFiles(
      modzy,
      { model, files: { first: { 'input.bin': await make(size) } } },
      { onProgress: (event) => void progress.push(event) },
    );
    expect(server.chunkSizes).toEqual({ 'first/input.bin': sizes });
    expect(Buffer.from(server.files['first/input.bin'] ?? []).equals(bytesOf(size))).toBe(true);
    expect(server.status).toBe('SUBMITTED');
    const totalBytes = /small|large/.test(kind) ? undefined : size;
    const file = { inputItemKey: 'first', dataItemKey: 'input.bin' };
    const sums = sizes.map((_, index) => sizes.slice(0, index + 1).reduce((sum, bytes) => sum + bytes));
    expect(progress).toEqual(sums.map((sentBytes) => ({ sentBytes, totalBytes, file })));
  });
});

describe('submitFiles', () => {
  it('asks, opens, sends in order, and closes; all with the key', async () => {
    const { server, modzy } = await open();
    const files = {
      first: { 'a b.bin': bytesOf(CHUNK + 1), 'b.bin': new Blob(['b']) },
      'sécond/one': { 'a.bin': streamOf(3, 1) },
    };
    const progress: number[] = [];
    const job = await submitFiles(
      modzy,
      { model, explain: true, timeout: 60_000, files },
      { onProgress: ({ sentBytes }) => void progress.push(sentBytes) },
    );
    expect(job).toEqual({ jobIdentifier: JOB, status: 'SUBMITTED' });
    expect(callsOf(server)).toEqual([
      'GET /jobs/features',
      'POST /jobs',
      'POST /jobs/{job}/first/a%20b.bin',
      'POST /jobs/{job}/first/a%20b.bin',
      'POST /jobs/{job}/first/b.bin',
      `POST /jobs/{job}/${encodeURIComponent('sécond/one')}/a.bin`,
      'POST /jobs/{job}/close',
    ]);
    expect(server.seen[1]?.body).toEqual({ model, explain: true, timeout: 60_000 });
    expect(server.seen.every(({ authorization }) => authorization === `ApiKey ${API_KEY}`)).toBe(true);
    expect(server.seen[2]).toMatchObject({ fileName: 'a b.bin', partType: 'application/octet-stream' });
    expect(progress).toEqual([1000, 1001, 1002, 1005]);
  });

  it('sends many files', async () => {
    const { server, modzy } = await open();
    const inputs = Array.from({ length: 60 }, (_, index) => [`input-${index}`, { 'x.bin': bytesOf(index) }]);
    let last: SubmitFilesProgress | undefined;
    await submitFiles(
      modzy,
      { model, files: Object.fromEntries(inputs) },
      {
        onProgress: (event) => {
          last = event;
        },
      },
    );
    expect(Object.keys(server.files)).toHaveLength(60);
    expect(server.files['input-59/x.bin']).toEqual(Buffer.from(bytesOf(59)));
    expect(last).toMatchObject({ sentBytes: 1770, totalBytes: 1770 });
  });

  it.each([
    ['smaller chunks', 300, [300, 300, 300, 101]],
    ['no larger ones', 5000, [1000, 1]],
  ])('takes %s where the caller wants them', async (_, chunkSizeBytes, sizes) => {
    const { server, modzy } = await open();
    await submitFiles(modzy, { model, files: { a: { b: bytesOf(1001) } } }, { chunkSizeBytes });
    expect(server.chunkSizes).toEqual({ 'a/b': sizes });
  });

  it.each([[{}], [{ inputChunkMaximumSize: 'junk' }], [{ inputChunkMaximumSize: '1Mi' }]])(
    'takes 1 MiB with %j',
    async (limits) => {
      const { server, modzy } = await open(limits);
      await submitFiles(modzy, { model, files: { a: { b: new Blob([new Uint8Array(1_048_577)]) } } });
      expect(server.chunkSizes).toEqual({ 'a/b': [1_048_576, 1] });
    },
  );

  it('holds no more of a stream than a chunk', async () => {
    const { server, modzy } = await open();
    let given = 0;
    const ahead: number[] = [];
    const stream = new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          if (given === 20_000) return controller.close();
          given += 100;
          controller.enqueue(new Uint8Array(100));
        },
      },
      { highWaterMark: 0 },
    );
    const onProgress = ({ sentBytes }: SubmitFilesProgress) => void ahead.push(given - sentBytes);
    await submitFiles(modzy, { model, files: { a: { b: stream } } }, { onProgress });
    expect(ahead).toHaveLength(20);
    expect(Math.max(...ahead)).toBe(0);
    expect(server.status).toBe('SUBMITTED');
  });
});
