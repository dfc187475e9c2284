/** The client of an OpenAI-compatible endpoint: one question, one answer that fits the schema, or a failure that says what to do. */
import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import {
  APICallError,
  generateText,
  jsonSchema,
  NoObjectGeneratedError,
  NoOutputGeneratedError,
  Output,
  RetryError,
} from 'ai';
import { ANSWER_SCHEMA, type LooseAnswer, looseAnswer } from './answer.js';
import { ModelFailure } from './modelFailure.js';
import { CHARACTERS_PER_TOKEN } from './parts.js';
import type { Prompt } from './prompt.js';

/** Where the model is and how patiently it is asked. */
export interface LanguageModelOptions {
  /** Address up to and including the version, such as `http://localhost:11434/v1`. */
  readonly baseUrl: string;
  readonly model: string;
  /** Empty where the endpoint needs none. */
  readonly apiKey: string;
  /** Longest wait for one answer, in milliseconds. */
  readonly timeout: number;
  /** How often a request is sent again that the endpoint refuses for now (429, 5xx) or that does not reach it. */
  readonly retries: number;
}

/** Tokens of one exchange, as the endpoint counts them; estimated where it does not. */
export interface TokenUse {
  readonly input: number;
  readonly output: number;
}

/** What the model made of a question: an answer, or one that was cut off at the limit of tokens. */
export type Reply = { readonly outcome: 'ANSWER'; readonly answer: LooseAnswer } | { readonly outcome: 'CUT' };

/** A model that can be asked. */
export interface LanguageModel {
  readonly name: string;
  /**
   * @param onUse told of the tokens of every exchange, also of one that failed
   * @throws ModelFailure
   */
  ask(prompt: Prompt, onUse: (use: TokenUse) => void): Promise<Reply>;
}

/** Longest answer. */
const MOST_OUTPUT_TOKENS = 4_096;

/** How often a question is asked whose answer is no JSON that fits. */
const ATTEMPTS = 2;

/** Longest piece of an endpoint's own words in a message. */
const LONGEST_REASON = 200;

const SCHEMA = jsonSchema<LooseAnswer>(ANSWER_SCHEMA as Parameters<typeof jsonSchema>[0], {
  validate: (value) => {
    const { data, error } = looseAnswer.safeParse(value);
    return data ? { success: true, value: data } : { success: false, error: error ?? new Error('no answer') };
  },
});

/** A model behind an endpoint. No tools are offered to it, no redirect is followed and nothing is sent but the question. */
export function createLanguageModel(options: LanguageModelOptions): LanguageModel {
  const { baseUrl, apiKey, timeout, retries } = options;
  const model = createOpenAICompatible({
    name: 'endpoint',
    baseURL: baseUrl,
    ...(apiKey && { apiKey }),
    supportsStructuredOutputs: true,
    fetch: (input, init) => {
      const signals = [AbortSignal.timeout(timeout), ...(init?.signal ? [init.signal] : [])];
      return fetch(input, { ...init, redirect: 'error', signal: AbortSignal.any(signals) });
    },
  })(options.model);

  async function ask(prompt: Prompt, onUse: (use: TokenUse) => void): Promise<Reply | null> {
    const count = (
      usage: { inputTokens?: number | undefined; outputTokens?: number | undefined } | undefined,
      text: string,
    ) =>
      onUse({
        input: usage?.inputTokens ?? estimateTokens(prompt),
        output: usage?.outputTokens ?? Math.ceil(text.length / CHARACTERS_PER_TOKEN),
      });
    try {
      const result = await generateText({
        model,
        system: prompt.instructions,
        prompt: prompt.question,
        output: Output.object({ schema: SCHEMA, name: 'claims' }),
        temperature: 0,
        maxOutputTokens: MOST_OUTPUT_TOKENS,
        maxRetries: retries,
      });
      count(result.usage, result.text);
      return result.finishReason === 'length' ? { outcome: 'CUT' } : { outcome: 'ANSWER', answer: result.output };
    } catch (error) {
      if (NoOutputGeneratedError.isInstance(error)) return null;
      if (!NoObjectGeneratedError.isInstance(error)) throw failureOf(error, options);
      count(error.usage, error.text ?? '');
      return error.finishReason === 'length' ? { outcome: 'CUT' } : null;
    }
  }

  return {
    name: options.model,
    async ask(prompt, onUse) {
      for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
        const reply = await ask(prompt, onUse);
        if (reply) return reply;
      }
      throw new ModelFailure(
        `the language model ${options.model} answered ${ATTEMPTS} times without the JSON that was asked for`,
        'Use a model and a server that keep to a JSON schema (structured output); docs/language-model.md names some.',
      );
    },
  };
}

/** About how many tokens a question is. */
export function estimateTokens({ instructions, question }: Prompt): number {
  return Math.ceil((instructions.length + question.length) / CHARACTERS_PER_TOKEN);
}

const STATUS_FAILURES: readonly (readonly [RegExp, string, string])[] = [
  [/^40[13]$/, 'refuses the API key', 'Set LLM_API_KEY to a key that may use the model.'],
  [/^404$/, 'is not there', 'Check LLM_BASE_URL and LLM_MODEL.'],
  [/^429$/, 'takes no more requests for now', 'Try again later, or raise the quota at the endpoint.'],
  [/^4/, 'does not take the request', 'Check that the endpoint supports structured output by JSON schema.'],
  [/^5/, 'is out of order', 'Try again later, or look into the log of the endpoint.'],
];

/** What went wrong, for people. The endpoint's own words are kept short, and without the key, which some repeat. */
function failureOf(error: unknown, { baseUrl, model, apiKey, timeout }: LanguageModelOptions): ModelFailure {
  const last = RetryError.isInstance(error) ? error.lastError : error;
  if (isTimeout(last)) {
    return new ModelFailure(
      `the language model ${model} did not answer within ${timeout} ms`,
      'Raise LLM_TIMEOUT, or use a faster model.',
    );
  }
  const status = APICallError.isInstance(last) ? last.statusCode : undefined;
  const row = STATUS_FAILURES.find(([codes]) => codes.test(`${status ?? ''}`));
  if (!row) {
    return new ModelFailure(
      `the language model at ${baseUrl} cannot be reached or does not speak the protocol`,
      'Start it, or correct LLM_BASE_URL; EXTRACTOR=rules needs none.',
    );
  }
  const words = last instanceof Error ? last.message : '';
  const reason = (apiKey ? words.replaceAll(apiKey, '…') : words).replace(/\s+/g, ' ').slice(0, LONGEST_REASON);
  return new ModelFailure(`the language model ${model} at ${baseUrl} ${row[1]} (${status}: ${reason})`, row[2]);
}

/** Whether a time-out lies anywhere beneath a failure. */
function isTimeout(error: unknown): boolean {
  for (let each = error, depth = 0; each instanceof Error && depth < 5; each = each.cause, depth += 1) {
    if (each.name === 'TimeoutError') return true;
  }
  return false;
}
