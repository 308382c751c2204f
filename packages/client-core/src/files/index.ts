export { type ByteReader, createByteReader } from './create-byte-reader.ts';
export type { FileSource, PathSource, StreamSource } from './file-source.ts';
export { type OpenedBlob, type OpenedFile, type OpenedStream, openFile } from './open-file.ts';
export { type ChunkOptions, readChunks } from './read-chunks.ts';
