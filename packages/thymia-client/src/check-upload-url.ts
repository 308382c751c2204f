import { ConfigurationError } from '@runspec/client-core';

/** An address that whoever has it may write to. */
export interface UploadUrl {
  /** With its query: goes to `fetch`, and nowhere else. */
  url: URL;
  /** The values in the query, which are the right to write: a reply or an error may repeat none of them. */
  secrets: string[];
}

/** Addresses that do not leave the machine. */
const LOOPBACK = /^(localhost|.+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/**
 * Checks a presigned address.
 *
 * @throws {ConfigurationError} without the address.
 */
export function checkUploadUrl(recordingUploadUrl: string | URL): UploadUrl {
  const url = parse(recordingUploadUrl);
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && LOOPBACK.test(url.hostname));
  // `fetch` refuses a user name, with an error that shows the address.
  if (!url || !isSafe || url.username || url.password) {
    throw new ConfigurationError({
      provider: 'thymia',
      option: 'recordingUploadUrl',
      expected: 'the https: URL that createModelRun returned (http: only for this machine)',
    });
  }
  // As they stand in the query, as they are meant, and the key's id, which AWS puts before the rest of its scope.
  const raw = url.search.split(/[?&]/).map((pair) => pair.slice(pair.indexOf('=') + 1));
  const meant = [...url.searchParams.values()];
  const parts = meant.map((value) => value.split('/', 1)[0] ?? '');
  return { url, secrets: [...raw, ...meant, ...parts].filter((value) => /^[!-~]+$/.test(value)) };
}

function parse(text: string | URL): URL | undefined {
  try {
    return new URL(text);
  } catch {
    // What it would say can hold the address.
    return undefined;
  }
}
