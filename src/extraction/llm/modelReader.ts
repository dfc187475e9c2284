/** The way of an article through the model: parts, questions, answers, gate, drafts. */
import { ApplicationError } from '../../errors.js';
import type { ArticleDraft } from '../../graph/article.js';
import type { KnownName } from '../../graph/entity.js';
import { normalName } from '../../graph/names.js';
import type { Span } from '../../graph/span.js';
import type { ClaimDraft, Extraction } from '../extractor.js';
import { answeredClaimOf, answeredEntityOf, LIMITS, type LooseAnswer } from './answer.js';
import type { AnswerCache } from './answerCache.js';
import { entityDrafts, type NamedInText } from './entityDrafts.js';
import { findQuote, quotedText } from './findQuote.js';
import { type Gate, passGate } from './gate.js';
import { estimateTokens, type LanguageModel, type Reply } from './languageModel.js';
import { ModelFailure } from './modelFailure.js';
import { entityNamed, nameBook } from './nameBook.js';
import { halvesOf, partsOf } from './parts.js';
import { type Prompt, promptOf } from './prompt.js';
import { sameStatement } from './sameStatement.js';
import type { Tally } from './tally.js';

/** What a reader asks, and how much of it. */
export interface ModelReaderOptions {
  readonly model: LanguageModel;
  readonly cache: AnswerCache;
  /** Most tokens that a run may use, in both directions. */
  readonly tokenBudget: number;
  readonly tally: Tally;
}

/** Reads articles with a model. */
export interface ModelReader {
  /**
   * What the model reads in an article and the text bears out; null where the budget does not reach for all of it.
   *
   * @throws ApplicationError `EXTRACTOR_FAILED`, for the article as a whole
   */
  read(article: ArticleDraft, knownNames: readonly KnownName[]): Promise<Extraction | null>;
}

interface AnsweredPart {
  readonly part: Span;
  readonly answer: LooseAnswer;
}

/** A reader over a model. Answers are kept, so that an article that fails or exceeds the budget costs nothing twice. */
export function createModelReader({ model, cache, tokenBudget, tally }: ModelReaderOptions): ModelReader {
  async function replyTo(prompt: Prompt): Promise<Reply | null> {
    const known = await cache.get(prompt, model.name);
    if (known) {
      tally.fromCache += 1;
      return known;
    }
    if (tally.tokens + estimateTokens(prompt) > tokenBudget) return null;
    const reply = await model.ask(prompt, (use) => tally.use(use));
    await cache.put(prompt, model.name, reply);
    return reply;
  }

  async function answersTo(article: ArticleDraft, knownNames: readonly KnownName[]): Promise<AnsweredPart[] | null> {
    const answers: AnsweredPart[] = [];
    const open = partsOf(article.text).reverse();
    for (let part = open.pop(); part; part = open.pop()) {
      const reply = await replyTo(promptOf(article, part, knownNames));
      if (reply === null) return null;
      if (reply.outcome === 'ANSWER') {
        answers.push({ part, answer: reply.answer });
        continue;
      }
      const halves = halvesOf(article.text, part);
      if (!halves) {
        throw new ModelFailure(
          `the language model ${model.name} does not come to an end over a few sentences`,
          'Use another model: this one repeats itself.',
        );
      }
      open.push(halves[1], halves[0]);
    }
    return answers;
  }

  return {
    async read(article, knownNames) {
      try {
        const answers = await answersTo(article, knownNames);
        return answers && extractionOf(article, answers, knownNames, tally);
      } catch (error) {
        if (!(error instanceof ModelFailure)) throw error;
        throw new ApplicationError(
          'EXTRACTOR_FAILED',
          `"${article.title}" (${article.sourceKey}) was not read: ${error.message}.`,
          {
            place: article.sourceKey,
            remedy: error.remedy,
          },
        );
      }
    },
  };
}

/** What the text bears out of some answers. */
function extractionOf(
  article: ArticleDraft,
  answers: readonly AnsweredPart[],
  knownNames: readonly KnownName[],
  tally: Tally,
): Extraction {
  const book = nameBook(knownNames);
  const quoted = quotedText(article.text);
  const named: NamedInText[] = [];
  const claims: ClaimDraft[] = [];
  for (const { part, answer } of answers) {
    const entities = answer.entities.slice(0, LIMITS.entities).map(answeredEntityOf);
    const answered = new Set(entities.flatMap((entity) => (entity ? [normalName(entity.name)] : [])));
    const gate: Gate = { article, quoted, book, answered, part, drop: (reason) => tally.drop(reason) };
    for (const entity of entities) {
      const span = entity && findQuote(quoted, entity.name, part);
      if (span) named.push({ entity: entityNamed(entity.name, entity.kind, book), span });
      else tally.drop(entity ? 'ENTITY_NOT_IN_TEXT' : 'MALFORMED');
    }
    for (const item of answer.claims.slice(0, LIMITS.claims)) {
      const claim = answeredClaimOf(item);
      if (!claim) tally.drop('MALFORMED');
      const grounded = claim && passGate(claim, gate);
      if (!grounded || claims.some((other) => sameStatement(other, grounded.draft))) continue;
      claims.push(grounded.draft);
      for (const end of grounded.ends) named.push({ entity: end, span: end.isAnaphor ? null : end.span });
      for (const source of grounded.sources) named.push({ entity: source, span: null });
    }
  }
  tally.claims += claims.length;
  return { entities: entityDrafts(named, article.text, book), claims };
}
