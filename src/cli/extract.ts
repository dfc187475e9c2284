import { join } from 'node:path';
import { ARTICLE_LANGUAGES } from '../articles/articleLanguage.js';
import { createFetcher } from '../articles/fetching/createFetcher.js';
import { findSources } from '../articles/findSources.js';
import { readSources } from '../articles/readSources.js';
import { readEntityFiles } from '../entities/readEntityFiles.js';
import { ApplicationError, toApplicationError } from '../errors.js';
import { explainArticle } from '../extraction/rules/explain/explainArticle.js';
import { extractionRecord } from '../ingest/extractionRecord.js';
import { ARTICLE_OPTIONS, ARTICLE_OPTIONS_USAGE, articleDefaults } from './articleOptions.js';
import type { Command } from './command.js';
import { explanationText } from './explanationText.js';
import { openExtractor } from './openExtractor.js';
import { readOptions } from './options.js';
import { reportProblem } from './reportProblem.js';

const OPTIONS = { ...ARTICLE_OPTIONS, explain: { type: 'boolean' } } as const;

const usage = `extract [--explain] ${ARTICLE_OPTIONS_USAGE} SOURCE…`;

/** Sources that are read ahead of the article in hand. */
const READ_AHEAD = 4;

/** Prints what the extractor reads in articles, one JSON object a line, or with `--explain` how the rules read them, for people; no database is touched. */
export const extractCommand: Command = {
  name: 'extract',
  summary: 'print what articles say, one JSON object a line, without a database',
  usage,
  async run({ args, home, config, input, out, err, stop }) {
    const { values, positionals } = readOptions(args, OPTIONS, usage);
    const defaults = articleDefaults(values);
    if (positionals.length === 0)
      throw new ApplicationError('INPUT_INVALID', 'No article is named.', { remedy: `Usage: ${usage}` });
    const chunks = input ?? nothing();
    const { sources, problems } = await findSources(positionals, { place: 'standard input', format: null, chunks });
    const { knownNames } = await readEntityFiles(join(home, 'seed', 'entities'));
    const { extractor, summary } = openExtractor(config(), err);
    const failures: ApplicationError[] = [...problems];
    const fetcher = createFetcher();
    const reading = { defaults, languages: ARTICLE_LANGUAGES, fetcher, parallel: READ_AHEAD, stop };
    for await (const article of readSources(sources, reading)) {
      if (stop.aborted) break;
      try {
        if ('failure' in article) throw article.failure;
        if (!('draft' in article)) continue;
        if (values.explain) {
          const explanation = explainArticle(article.draft, knownNames);
          if (explanation) out(explanationText(article.draft.title, explanation));
          continue;
        }
        const extraction = await extractor.extract(article.draft, knownNames);
        out(`${JSON.stringify(extractionRecord(article.draft, extraction, extractor, knownNames))}\n`);
      } catch (error) {
        failures.push(toApplicationError(error));
      }
    }
    await fetcher.close();
    err(summary() ?? '');
    for (const failure of failures) reportProblem(failure, err);
    return failures.reduce<number>((code, failure) => Math.max(code, failure.exitCode), 0);
  },
};

async function* nothing(): AsyncGenerator<Uint8Array> {}
