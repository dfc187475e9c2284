import { join } from 'node:path';
import { findArticleFiles } from '../articles/findArticleFiles.js';
import { readArticle } from '../articles/readArticle.js';
import { readEntityFiles } from '../entities/readEntityFiles.js';
import { ApplicationError, toApplicationError } from '../errors.js';
import { extractionRecord } from '../extractionRecord.js';
import { ARTICLE_OPTIONS, ARTICLE_OPTIONS_USAGE, articleDefaults } from './articleOptions.js';
import type { Command } from './command.js';
import { openExtractor } from './openExtractor.js';
import { readOptions } from './options.js';
import { reportProblem } from './reportProblem.js';

const usage = `extract ${ARTICLE_OPTIONS_USAGE} FILE…`;

/** Prints what the extractor reads in articles, one JSON object a line; no database is touched. */
export const extractCommand: Command = {
  name: 'extract',
  summary: 'print what articles say, one JSON object a line, without a database',
  usage,
  async run({ args, home, config, out, err, stop }) {
    const { values, positionals } = readOptions(args, ARTICLE_OPTIONS, usage);
    const defaults = articleDefaults(values);
    if (positionals.length === 0)
      throw new ApplicationError('INPUT_INVALID', 'No article is named.', { remedy: `Usage: ${usage}` });
    const { files, problems } = await findArticleFiles(positionals);
    const { knownNames } = await readEntityFiles(join(home, 'seed', 'entities'));
    const { extractor, summary } = openExtractor(config(), err);
    const failures: ApplicationError[] = [...problems];
    for (const file of files) {
      if (stop.aborted) break;
      try {
        const draft = await readArticle(file, defaults);
        out(
          `${JSON.stringify(extractionRecord(draft, await extractor.extract(draft, knownNames), extractor, knownNames))}\n`,
        );
      } catch (error) {
        failures.push(toApplicationError(error));
      }
    }
    err(summary() ?? '');
    for (const failure of failures) reportProblem(failure, err);
    return failures.reduce<number>((code, failure) => Math.max(code, failure.exitCode), 0);
  },
};
