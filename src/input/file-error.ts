import { guessAddress } from './page-address.ts';
import { PageError } from './page-error.ts';

/** Why a file could not be opened or read, by what the file system says. */
export function explainFileError(path: string, error: unknown): PageError {
  const code = codeOf(error);
  const cause = { cause: error };
  if (path === '') return new PageError('file-not-found', 'the name of the page is empty', cause);
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') {
    const guess = guessAddress(path);
    const advice = guess === null ? '' : `; did you mean ${guess}`;
    return new PageError('file-not-found', `there is no such file${advice}`, cause);
  }
  if (code === 'EISDIR') {
    return new PageError(
      'file-unreadable',
      'this is a directory; name the files in it, such as with "*"',
      cause,
    );
  }
  if (code === 'EACCES' || code === 'EPERM') {
    return new PageError('file-unreadable', 'there is no permission to read this file', cause);
  }
  return new PageError('file-unreadable', `the file cannot be read (${code})`, cause);
}

/** The code of an error of the system, or the error itself. */
export function codeOf(error: unknown): string {
  return String((error as NodeJS.ErrnoException | null)?.code ?? error);
}
