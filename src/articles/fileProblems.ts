import { ApplicationError } from '../errors.js';

const ACCESS = 'Give the account that runs the program the right to read it (chmod +r), or name another file.';

/** What the operating system's refusals mean for someone who named a path. */
const REFUSALS: Readonly<Record<string, readonly [problem: string, remedy: string]>> = {
  EACCES: ['may not be read: permission was refused', ACCESS],
  EPERM: ['may not be read: permission was refused', ACCESS],
  ELOOP: ['is a link that leads back to itself', 'Correct the link, or name the file itself.'],
  ENAMETOOLONG: ['has a name that is too long for this system', 'Check the path.'],
  EISDIR: [
    'is a folder, not an article',
    'Name the articles in it, or give the folder to a command that takes folders.',
  ],
};
const OTHERWISE = ['could not be read', 'Check the disk and the path, then try again.'] as const;

/** The failure to reach or read a path, as an error that names it: `NOT_FOUND` where there is nothing, else `ARTICLE_UNREADABLE`. */
export function pathProblem(path: string, cause: unknown): ApplicationError {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new ApplicationError('NOT_FOUND', `There is no file or folder ${path}.`, {
      place: path,
      remedy: 'Check the spelling; paths are read from the folder in which the command runs.',
      cause,
    });
  }
  const [problem, remedy] = REFUSALS[code] ?? OTHERWISE;
  return unreadable(path, problem, remedy, cause);
}

/** `ARTICLE_UNREADABLE` for a file: its name, what is wrong with it, and what to do. */
export function unreadable(file: string, problem: string, remedy: string, cause?: unknown): ApplicationError {
  return new ApplicationError('ARTICLE_UNREADABLE', `${file} ${problem}.`, { place: file, remedy, cause });
}

/**
 * `LIMIT_EXCEEDED` for a document or text.
 *
 * @param size in bytes; null where only so much is known, that it is above the limit
 * @param limit in bytes
 */
export function tooLarge(place: string, size: number | null, limit: number): ApplicationError {
  const [is, largest] = [size === null ? `larger than ${megabytes(limit)}` : megabytes(size), megabytes(limit)];
  return new ApplicationError(
    'LIMIT_EXCEEDED',
    size === null
      ? `${place} is ${is} MB, the limit for one article.`
      : `${place} is ${is} MB large; the limit for one article is ${largest} MB.`,
    { place, remedy: 'Split it into one file an article, or leave out what is not the article.' },
  );
}

function megabytes(bytes: number): string {
  return (Math.ceil(bytes / 10_000) / 100).toString();
}
