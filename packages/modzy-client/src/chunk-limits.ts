import { ConfigurationError } from '@runspec/client-core';
import type { JobFeatures } from './gen/types.gen.ts';
import type { JobFile } from './open-files.ts';
import { parseByteSize } from './parse-byte-size.ts';

/** What the provider's SDKs take when they cannot find out: 1 MiB. */
const DEFAULT_CHUNK_BYTES = 1_048_576;

/**
 * Decides how large the chunks of a job are, and whether it has too many of them.
 *
 * @param features - what the service publishes; what is absent or makes no sense limits nothing.
 * @param chunkSizeBytes - what the caller wants; the service's limit wins over it where it is lower.
 * @returns bytes, an integer from 1.
 * @throws {ConfigurationError} for a job with more inputs, or an input with more chunks, than the service takes.
 */
export function chunkLimits(
  files: readonly JobFile[],
  features: JobFeatures,
  chunkSizeBytes = Number.POSITIVE_INFINITY,
): number {
  const refuse = (option: string, expected: string) => {
    throw new ConfigurationError({ provider: 'modzy', option, expected });
  };
  const isSize = Number.isSafeInteger(chunkSizeBytes) && chunkSizeBytes >= 1;
  if (!isSize && chunkSizeBytes !== Number.POSITIVE_INFINITY) refuse('chunkSizeBytes', 'an integer from 1');
  const largest = parseByteSize(features.inputChunkMaximumSize) ?? DEFAULT_CHUNK_BYTES;
  const chunkBytes = Math.min(chunkSizeBytes, largest);

  const chunkCounts = new Map<string, number>();
  for (const { name, file } of files) {
    const count = Math.max(1, Math.ceil((file.sizeBytes ?? 0) / chunkBytes));
    chunkCounts.set(name.inputItemKey, (chunkCounts.get(name.inputItemKey) ?? 0) + count);
  }
  const maximumInputs = limitOf(features.maximumInputsPerJob);
  if (chunkCounts.size > maximumInputs) {
    refuse('files', `${maximumInputs} inputs at most, by the limits of this instance`);
  }
  const maximumChunks = limitOf(features.maximumInputChunks);
  for (const [inputItemKey, count] of chunkCounts) {
    if (count <= maximumChunks) continue;
    refuse(`files.${inputItemKey}`, `${maximumChunks} chunks of ${chunkBytes} bytes at most, not ${count}`);
  }
  return chunkBytes;
}

const limitOf = (limit: unknown): number =>
  typeof limit === 'number' && limit >= 1 ? limit : Number.POSITIVE_INFINITY;
