import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { type FileSource, type UploadProgress, uploadRecording } from '../src/index.ts';
import { startStorage } from './support/storage.ts';

const SIZE = 300_001;
const bytes = Uint8Array.from({ length: SIZE }, (_, index) => (index * 31) % 251);
const contentType = 'audio/wav';

const streamOf = (part = 10_000) =>
  new ReadableStream<Uint8Array>({
    start(controller) {
      for (let at = 0; at < SIZE; at += part) controller.enqueue(bytes.slice(at, at + part));
      controller.close();
    },
  });

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recording-'));
  await writeFile(join(folder, 'speech.WAV'), bytes);
});
afterEach(() => rm(folder, { recursive: true }));

async function openStorage(...args: Parameters<typeof startStorage>) {
  const storage = await startStorage(...args);
  onTestFinished(() => storage.close());
  return storage;
}

/** Every kind of recording; those that are streams can be used once. */
const kinds: [string, () => FileSource][] = [
  ['Blob', () => new Blob([bytes], { type: contentType })],
  ['File', () => new File([bytes], 'speech.wav')],
  ['ArrayBuffer', () => bytes.slice().buffer],
  ['part of a typed array', () => new Uint8Array([0, ...bytes, 0]).subarray(1, -1)],
  ['DataView', () => new DataView(bytes.buffer)],
  ['stream', () => streamOf()],
  ['stream of a known size', () => ({ stream: streamOf(), sizeBytes: SIZE })],
  ['stream of Node', () => ({ stream: Readable.toWeb(Readable.from([bytes])) as never })],
  ['path', () => ({ path: join(folder, 'speech.WAV') })],
];

describe.each([
  ['without progress', false, false],
  ['with progress', true, false],
  ['with progress, where streams have no size', true, true],
])('uploadRecording %s', (_, hasProgress, isDeno) => {
  it.each(kinds)('sends a %s with its length and type, and nothing else', async (kind, make) => {
    const storage = await openStorage();
    if (isDeno) vi.stubGlobal('Deno', {});
    onTestFinished(() => void vi.unstubAllGlobals());
    const progress: UploadProgress[] = [];
    const onProgress = hasProgress ? (event: UploadProgress) => void progress.push(event) : undefined;
    const isTyped = /Blob|File|path/.test(kind);
    await uploadRecording(storage.url, make(), { onProgress, ...(!isTyped && { contentType }) });

    expect(storage.seen).toHaveLength(1);
    const [{ method, url, headers, body }] = storage.seen as [(typeof storage.seen)[0]];
    expect(method).toBe('PUT');
    expect(storage.origin + url).toBe(storage.url);
    expect(body.equals(bytes)).toBe(true);
    expect(headers['content-length']).toBe(`${SIZE}`);
    expect(headers['content-type']).toBe(contentType);
    // The last ones are of Node's `fetch`.
    const platform = [
      'host',
      'connection',
      'accept',
      'accept-language',
      'accept-encoding',
      'sec-fetch-mode',
      'user-agent',
    ];
    expect(
      Object.keys(headers)
        .filter((name) => !platform.includes(name))
        .sort(),
    ).toEqual(['content-length', 'content-type']);

    if (!hasProgress) return;
    const sent = progress.map(({ sentBytes }) => sentBytes);
    expect(sent).toEqual([...new Set(sent)].sort((a, b) => a - b));
    expect([sent[0], sent.at(-1)]).toEqual([0, SIZE]);
    expect(progress.every(({ totalBytes }) => totalBytes === SIZE)).toBe(true);
    if (isDeno) expect(sent).toHaveLength(2);
    else expect(sent.length).toBeGreaterThan(2);
  });
});

describe('uploadRecording', () => {
  it('looks up the platform at each call, and takes a fetch of its own', async () => {
    const urls: string[] = [];
    const fetch = async (request: Request) => {
      urls.push(request.url);
      expect(await request.text()).toBe('abc');
      return new Response();
    };
    await uploadRecording(new URL('https://a.example/b?c=d'), new Blob(['abc'], { type: contentType }), {
      fetch,
    });
    expect(urls).toEqual(['https://a.example/b?c=d']);
  });

  it('says that all is sent only when the storage has it', async () => {
    const sent: number[] = [];
    const sentAtAnswer: number[] = [];
    const storage = await openStorage((_request, response) => {
      sentAtAnswer.push(sent.at(-1) ?? -1);
      response.end();
    });
    const onProgress = ({ sentBytes }: UploadProgress) => void sent.push(sentBytes);
    await uploadRecording(storage.url, bytes, { contentType, onProgress });
    expect(sentAtAnswer[0]).toBeLessThan(SIZE);
    expect(sent.at(-1)).toBe(SIZE);
  });

  it.each([
    [
      'a type of the Blob',
      new Blob(['x'], { type: 'audio/webm;codecs=opus' }),
      undefined,
      'audio/webm;codecs=opus',
    ],
    ['a film by its type', new Blob(['x'], { type: 'video/mp4' }), undefined, 'audio/mp4'],
    ['a File by its extension', new File(['x'], 'a.b.MP3'), undefined, 'audio/mpeg'],
    [
      'a File whose type is wider',
      new File(['x'], 'a.flac', { type: 'application/octet-stream' }),
      undefined,
      'audio/flac',
    ],
    ['what the caller says', new File(['x'], 'a.mp3', { type: 'audio/mpeg' }), 'audio/ogg', 'audio/ogg'],
  ])('takes %s', async (_, recording, given, expected) => {
    const types: (string | null)[] = [];
    const fetch = async ({ headers }: Request) => {
      types.push(headers.get('content-type'));
      return new Response();
    };
    await uploadRecording('https://a.example', recording, { contentType: given, fetch });
    expect(types).toEqual([expected]);
  });
});
