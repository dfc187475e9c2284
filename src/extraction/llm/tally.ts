import { DROP_REASONS, type DropReason } from './dropReasons.js';
import type { TokenUse } from './languageModel.js';

/** What a run asked of the model and what it made of the answers. */
export class Tally {
  /** Questions that went to the endpoint. */
  requests = 0;
  /** Questions whose answer was known from before. */
  fromCache = 0;
  inputTokens = 0;
  outputTokens = 0;
  /** Claims that the text bears out. */
  claims = 0;
  /** Articles read by rules because the budget was used up. */
  readByRules = 0;
  readonly dropped = new Map<DropReason, number>();

  /** Tokens used so far, in both directions. */
  get tokens(): number {
    return this.inputTokens + this.outputTokens;
  }

  /** Counts one exchange. */
  use({ input, output }: TokenUse): void {
    this.requests += 1;
    this.inputTokens += input;
    this.outputTokens += output;
  }

  /** Counts something that is not believed. */
  drop(reason: DropReason): void {
    this.dropped.set(reason, (this.dropped.get(reason) ?? 0) + 1);
  }

  /** The tally for people, one fact a line. */
  describe(): string {
    const reasons = Object.entries(DROP_REASONS).flatMap(([reason, meaning]) => {
      const count = this.dropped.get(reason as DropReason);
      return count ? [`  ${count} ${reason}: ${meaning}`] : [];
    });
    return [
      `Language model: ${this.requests} requests, ${this.fromCache} answers from the cache, ${this.inputTokens} tokens in, ${this.outputTokens} tokens out.`,
      `Claims of the model that the text bears out: ${this.claims}. ${reasons.length > 0 ? 'Not believed:' : 'All were believed.'}`,
      ...reasons,
      ...(this.readByRules > 0 ? [`Read by rules alone, beyond the budget: ${this.readByRules} articles.`] : []),
    ].join('\n');
  }
}
