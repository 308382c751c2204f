import { ConfigurationError } from '../errors/configuration-error.ts';

/** What is used of `node:fs`. */
interface FileSystem {
  openAsBlob(path: string): Promise<Blob>;
  promises: {
    access(path: string, mode: number): Promise<void>;
    stat(path: string): Promise<{ isFile(): boolean }>;
  };
}

/** `fs.constants.R_OK`: may be read. */
const READABLE = 4;

/**
 * Opens a file as a Blob. Node and Bun read it piece by piece when it is sent, and fail if it has changed by then (Node);
 * Deno reads it at once.
 *
 * @param option - its name, for the error.
 * @throws {ConfigurationError} with the path: where there is no file system, or no file that can be read.
 */
export async function openPath(provider: string, option: string, path: string): Promise<Blob> {
  const refuse = (expected: string): never => {
    throw new ConfigurationError({ provider, option, expected });
  };
  const fs = findFileSystem();
  if (!fs) {
    return refuse(
      `left out: this runtime has no file system to open "${path}" with; give the bytes as a Blob, or a stream`,
    );
  }
  try {
    // `openAsBlob` alone would not do: Bun's takes a file that is not there, Node's a directory.
    await fs.promises.access(path, READABLE);
    if (!(await fs.promises.stat(path)).isFile()) refuse(`a file, which "${path}" is not`);
    return await fs.openAsBlob(path);
  } catch (error) {
    if (error instanceof ConfigurationError) throw error;
    const code = (error as { code?: string }).code ?? (error as Error).message;
    return refuse(
      `a file that can be read: "${path}" cannot (${code}); a path is taken from the working directory unless it is absolute`,
    );
  }
}

/** Without an import of `node:fs`, which browsers and their bundlers do not have. */
function findFileSystem(): FileSystem | undefined {
  const { process } = globalThis as { process?: { getBuiltinModule?: (id: string) => unknown } };
  const fs = process?.getBuiltinModule?.('node:fs') as Partial<FileSystem> | undefined;
  // workerd has the module, and no files.
  return fs?.openAsBlob && fs.promises ? (fs as FileSystem) : undefined;
}
