import type { ArticleDraft } from '../../graph/article.js';
import type { KnownName } from '../../graph/entity.js';
import type { Extraction, Extractor } from '../extractor.js';
import { createAnswerCache } from './answerCache.js';
import { createLanguageModel, type LanguageModelOptions } from './languageModel.js';
import { mergeExtractions } from './mergeExtractions.js';
import { createModelReader } from './modelReader.js';
import { PROMPT_VERSION } from './prompt.js';
import { Tally } from './tally.js';

/** How a model takes part in reading. */
export interface LlmExtractorOptions extends LanguageModelOptions {
  /** `llm`: the model reads. `both`: rules and model read, and what they agree on is surer. */
  readonly mode: 'llm' | 'both';
  /** Most tokens that a run may use, in both directions; beyond it the rules read alone. */
  readonly tokenBudget: number;
  /** Where answers are kept. */
  readonly cacheFolder: string;
  readonly rules: Extractor;
  /** Told once, in a sentence, when the budget is used up. */
  readonly warn: (message: string) => void;
}

/** An extractor that asks a model, with what it has asked so far. */
export interface LlmExtractor extends Extractor {
  readonly tally: Tally;
}

/** The extractor that reads with a language model of the user's own. Each claim must be borne out by the text, or it does not exist. */
export function createLlmExtractor(options: LlmExtractorOptions): LlmExtractor {
  const { mode, rules, tokenBudget, warn } = options;
  const tally = new Tally();
  const reader = createModelReader({
    model: createLanguageModel(options),
    cache: createAnswerCache(options.cacheFolder),
    tokenBudget,
    tally,
  });

  async function extract(article: ArticleDraft, knownNames: readonly KnownName[]): Promise<Extraction> {
    const read = await reader.read(article, knownNames);
    if (read && mode === 'llm') return read;
    const byRules = await rules.extract(article, knownNames);
    if (read) return mergeExtractions(byRules, read);
    tally.readByRules += 1;
    if (tally.readByRules === 1) {
      warn(
        `The budget of ${tokenBudget} tokens (LLM_TOKEN_BUDGET) does not reach for "${article.title}": from here on, what is not in the cache is read by rules alone.`,
      );
    }
    return { ...byRules, claims: byRules.claims.map((claim) => ({ ...claim, rule: `rules: ${claim.rule}` })) };
  }

  return { name: mode, version: `${options.model} ${PROMPT_VERSION}, rules ${rules.version}`, extract, tally };
}
