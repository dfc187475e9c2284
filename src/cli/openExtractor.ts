import { join } from 'node:path';
import type { Config } from '../config.js';
import type { Extractor } from '../extraction/extractor.js';
import { createLlmExtractor } from '../extraction/llm/llmExtractor.js';
import { createRuleExtractor } from '../extraction/rules/ruleExtractor.js';

/** The folder of the model's answers within the data folder. */
export const ANSWER_FOLDER = 'language-model-answers';

/** How often a request is sent again that the endpoint refuses for now. */
const RETRIES = 2;

/** An extractor that is ready, and what to tell of it at the end of a run. */
export interface OpenedExtractor {
  readonly extractor: Extractor;
  /** Tokens used and claims not believed, for people; null where no model took part. */
  readonly summary: () => string | null;
}

/**
 * Makes the extractor that the settings ask for.
 *
 * @param err told when the budget of tokens is used up
 */
export function openExtractor({ languageModel, dataFolder }: Config, err: (text: string) => void): OpenedExtractor {
  const rules = createRuleExtractor();
  if (!languageModel) return { extractor: rules, summary: () => null };
  const extractor = createLlmExtractor({
    ...languageModel,
    retries: RETRIES,
    cacheFolder: join(dataFolder, ANSWER_FOLDER),
    rules,
    warn: (message) => err(`${message}\n`),
  });
  return { extractor, summary: () => `${extractor.tally.describe()}\n` };
}
