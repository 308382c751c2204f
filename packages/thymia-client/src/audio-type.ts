import { ConfigurationError } from '@runspec/client-core';
import type { FileSource } from '@runspec/client-core/files';

/** The formats that Thymia takes, by the extensions that are usual for them. Source: docs.thymia.ai, quickstart. */
const TYPES: Readonly<Record<string, string>> = {
  flac: 'audio/flac',
  m4a: 'audio/mp4',
  mp3: 'audio/mpeg',
  mp4: 'audio/mp4',
  oga: 'audio/ogg',
  ogg: 'audio/ogg',
  opus: 'audio/ogg',
  wav: 'audio/wav',
  webm: 'audio/webm',
};

/** Containers of sound and pictures: browsers and file systems call them by the other one. */
const CONTAINER = /^(?:video|application)\/(mp4|ogg|webm)\b/i;

/**
 * Finds the media type to upload a recording as.
 *
 * @param contentType - what the caller says; else the type of the Blob counts, else the extension of the File or the path.
 * @throws {ConfigurationError} where that leads to no `audio/` type.
 */
export function audioType(recording: FileSource, contentType: string | undefined): string {
  const { type, name, path } = Object(recording) as { type?: unknown; name?: unknown; path?: unknown };
  const [, extension = ''] = /\.(\w+)$/.exec(String(path ?? name ?? '')) ?? [];
  const own = String(type ?? '').replace(CONTAINER, 'audio/$1');
  const byExtension = Object.hasOwn(TYPES, extension.toLowerCase()) && TYPES[extension.toLowerCase()];
  const found = contentType ?? (isAudio(own) ? own : byExtension);
  if (typeof found === 'string' && isAudio(found)) return found;
  throw new ConfigurationError({
    provider: 'thymia',
    option: 'contentType',
    expected: 'the type of the recording, such as "audio/wav", because nothing else says which it is',
  });
}

const isAudio = (type: string): boolean => /^audio\/[\w.+-]+( *;[ -~]*)?$/i.test(type);
