import { createHash } from 'node:crypto';
import cacache from 'cacache';
import { z } from 'zod';
import { ANSWER_SCHEMA, looseAnswer } from './answer.js';
import type { Reply } from './languageModel.js';
import type { Prompt } from './prompt.js';

/** Answers that were given before, by what was asked of whom. */
export interface AnswerCache {
  /** Null where it was never asked, or where the record is damaged. */
  get(prompt: Prompt, model: string): Promise<Reply | null>;
  /** Keeps an answer; where the disk does not take it, it is asked for again next time. */
  put(prompt: Prompt, model: string, reply: Reply): Promise<void>;
}

const stored = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('ANSWER'), answer: looseAnswer }),
  z.object({ outcome: z.literal('CUT') }),
]);

/** A cache in a folder, shared by processes. The key is a hash over the text, the prompt, the schema and the model. */
export function createAnswerCache(folder: string): AnswerCache {
  const keyOf = ({ instructions, question }: Prompt, model: string) =>
    createHash('sha256')
      .update(JSON.stringify([instructions, question, ANSWER_SCHEMA, model]))
      .digest('hex');
  return {
    async get(prompt, model) {
      try {
        const { data } = await cacache.get(folder, keyOf(prompt, model));
        return stored.parse(JSON.parse(data.toString('utf8')));
      } catch {
        return null;
      }
    },
    async put(prompt, model, reply) {
      try {
        await cacache.put(folder, keyOf(prompt, model), JSON.stringify(reply));
      } catch {
        // A full or read-only disk costs tokens, not the article.
      }
    },
  };
}
