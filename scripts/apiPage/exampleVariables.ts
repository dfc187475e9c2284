/** Variables of an operation whose own defaults do not show it; `answers` has what the operations in front of it were answered. */
type ExampleVariables = (answers: ReadonlyMap<string, unknown>) => Readonly<Record<string, unknown>>;

/** An article of our own words, for the mutations. */
const ARTICLE = {
  title: 'A new rival',
  publisher: 'The Daily Graph',
  publishedAt: '2025-10-31',
  language: 'en',
  text: 'Mistral AI competes with DeepSeek. Meta plans to invest in renewable energy.',
};

/** Variables by operation. */
export const EXAMPLE_VARIABLES: Readonly<Record<string, ExampleVariables>> = {
  LoadArticle: () => ({ article: ARTICLE, idempotencyKey: 'a-new-rival' }),
  ReviewClaim: (answers) => ({ claim: loaded(answers).claims.nodes[0]?.id, reason: 'A test, not news.' }),
  UpdateEntity: () => ({
    entity: 'DeepSeek',
    changes: { description: 'AI company in Hangzhou.', addAliases: [{ name: '深度求索', language: 'zh' }] },
    reason: 'Its Chinese name was missing.',
  }),
  MergeEntities: () => ({ entity: 'Redpoint eventures', into: 'Redpoint Ventures', reason: 'To show a merge.' }),
  WithdrawMerge: () => ({ entity: 'redpoint-eventures', reason: 'They are two firms.' }),
  WithdrawArticle: (answers) => ({ article: loaded(answers).id, reason: 'It was only an example.' }),
  KeepApart: () => ({ entity: 'redpoint-eventures', other: 'redpoint-ventures', reason: 'Two firms of one origin.' }),
  RestoreArticle: (answers) => ({ article: loaded(answers).id, reason: 'It is a good example.' }),
  ClaimsAsTheyAreRecorded: () => ({ entityIds: ['meta'], since: 1 }),
  ArticlesAsTheyAreLoaded: () => ({ since: 1 }),
  RegisterWebhook: () => ({
    webhook: { url: 'https://desk.example/graph', events: ['claimRecorded'], filter: { entities: ['Meta'] } },
  }),
  RevokeWebhook: (answers) => ({ id: registered(answers).id }),
};

function registered(answers: ReadonlyMap<string, unknown>): { readonly id: string } {
  const answer = answers.get('RegisterWebhook') as {
    readonly registerWebhook: { readonly webhook: { readonly id: string } };
  };
  return answer.registerWebhook.webhook;
}

interface Loaded {
  readonly id: string;
  readonly claims: { readonly nodes: readonly { readonly id: string }[] };
}

function loaded(answers: ReadonlyMap<string, unknown>): Loaded {
  return (answers.get('LoadArticle') as { readonly loadArticle: { readonly article: Loaded } }).loadArticle.article;
}
