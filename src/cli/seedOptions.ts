import { stat } from 'node:fs/promises';
import { ARTICLE_FORMATS, type ArticleFormat } from '../articles/articleFormats.js';
import { pathProblem } from '../articles/fileProblems.js';
import { ApplicationError } from '../errors.js';
import { ARTICLE_OPTIONS, ARTICLE_OPTIONS_USAGE, type ArticleDefaults, articleDefaults } from './articleOptions.js';
import { readOptions } from './options.js';

const FORMATS = ARTICLE_FORMATS.map(({ id }) => id).join('|');

/** The usage line of the seed command. */
export const SEED_USAGE = `seed [--dry-run] [--json] [--watch FOLDER] [--reextract] [--refetch] [--format ${FORMATS}] [--allow-private-addresses] ${ARTICLE_OPTIONS_USAGE} [SOURCE…]`;

const OPTIONS = {
  ...ARTICLE_OPTIONS,
  'dry-run': { type: 'boolean' },
  json: { type: 'boolean' },
  watch: { type: 'string' },
  reextract: { type: 'boolean' },
  refetch: { type: 'boolean' },
  format: { type: 'string' },
  'allow-private-addresses': { type: 'boolean' },
} as const;

/** What the seed command was asked for. */
export interface SeedOptions {
  readonly sources: readonly string[];
  readonly defaults: ArticleDefaults;
  readonly rehearsal: boolean;
  readonly json: boolean;
  /** The drop folder; null for a load that ends. */
  readonly watched: string | null;
  readonly reread: boolean;
  /** Whether addresses are fetched also where their servers say that they are as they were. */
  readonly refetch: boolean;
  /** The format of standard input; null where its beginning tells. */
  readonly format: ArticleFormat | null;
  readonly allowPrivateAddresses: boolean;
}

/** @throws ApplicationError `INPUT_INVALID` for options that are none or that contradict each other; `NOT_FOUND` for a drop folder that is not there */
export async function seedOptions(args: readonly string[]): Promise<SeedOptions> {
  const { values, positionals } = readOptions(args, OPTIONS, SEED_USAGE);
  const { reextract: reread = false, watch: watched = null, 'dry-run': rehearsal = false } = values;
  const modes = [reread && '--reextract', watched !== null && '--watch', positionals.length > 0 && 'sources'].filter(
    (mode) => mode !== false,
  );
  if (modes.length > 1) throw invalid(`${modes.join(' and ')} cannot be combined.`);
  if (watched !== null && rehearsal) throw invalid('--watch and --dry-run cannot be combined.');
  if (watched !== null) await checkFolder(watched);
  const format = ARTICLE_FORMATS.find(({ id }) => id === values.format) ?? null;
  if (values.format !== undefined && format === null) throw invalid(`There is no format "${values.format}".`);
  return {
    sources: positionals,
    defaults: articleDefaults(values),
    rehearsal,
    json: values.json ?? false,
    watched,
    reread,
    refetch: values.refetch ?? false,
    format,
    allowPrivateAddresses: values['allow-private-addresses'] ?? false,
  };
}

async function checkFolder(folder: string): Promise<void> {
  const found = await stat(folder).catch((error: unknown) => {
    throw pathProblem(folder, error);
  });
  if (!found.isDirectory()) throw invalid(`--watch takes a folder, and ${folder} is none.`);
}

function invalid(message: string): ApplicationError {
  return new ApplicationError('INPUT_INVALID', message, { remedy: `Usage: ${SEED_USAGE}` });
}
