/** Operations of one sort of question, in the order of the page. */
export interface Group {
  readonly title: string;
  readonly introduction: string;
  /** Folder of the operations, below `queries/`. */
  readonly folder: '' | 'mutations' | 'subscriptions' | 'administration';
  readonly operations: readonly string[];
}

/** What an analyst asks, by sort of question. Every saved operation stands in exactly one group. */
export const GROUPS: readonly Group[] = [
  {
    title: 'Find something',
    introduction: 'By a name half remembered, by words of an article, by kind, or by an id.',
    folder: '',
    operations: ['SearchEntities', 'SearchTexts', 'WhichModelsAreKnown', 'WhatIsBehindAnId'],
  },
  {
    title: 'Companies, their rivals and their money',
    introduction:
      'Every predicate is a field of an entity, in both directions; every relation has the claims behind it, down to the sentence.',
    folder: '',
    operations: [
      'WhoCompetesWithMeta',
      'WhoCompetesWith',
      'WhatDoesMetaInvestIn',
      'WhoFundsOpenAI',
      'WhoHasWhichFigures',
      'WhatDoesMetaStudy',
      'WhatDoesMetaPlanForEnterprise',
      'WhatIsSaidOfACompany',
    ],
  },
  {
    title: 'Models, products and techniques',
    introduction: 'Who builds them, on what they rest, who may use them, and where they fall short.',
    folder: '',
    operations: [
      'WhoDevelopsLlama4',
      'WhenIsLlama4Released',
      'WhatShapedLlama4',
      'WhatDoesLlama4StruggleWith',
      'WhereWillLlama4Appear',
      'WillLlama4BeOpen',
      'HowDoDevelopersReachLlama',
      'ModelLineage',
      'WhatIsKnownOfAProduct',
      'WhoUsesATechnique',
      'WhoFallsShortInATopic',
      'WhatTurnedTheDebate',
    ],
  },
  {
    title: 'People and projects',
    introduction: 'Who leads what, in which post and when.',
    folder: '',
    operations: ['WhoIsThisPerson', 'WhoLeadsLlamaX', 'WhoLedThen', 'WhoStandsBehindAProject'],
  },
  {
    title: 'How things hang together',
    introduction: 'Paths, surroundings, comparisons and rankings: what no single list answers.',
    folder: '',
    operations: [
      'HowIsAwsConnectedToOpenai',
      'HowIsMetaConnectedToDavidWehner',
      'WhatSurroundsMeta',
      'HowDoMetaAndDeepSeekCompare',
      'WhoIsMostConnected',
    ],
  },
  {
    title: 'Time, and what changed',
    introduction:
      'Two clocks, on every list: `validAt` asks what was true on a day, `knownAt` what the graph said at a moment.',
    folder: '',
    operations: ['LatestClaims', 'WhatHappenedToMeta', 'WhatTheGraphSaidThen', 'WhatChanged'],
  },
  {
    title: 'Sources, doubt and contradiction',
    introduction: 'Who says it, how firmly, who says otherwise, and what a person has to decide.',
    folder: '',
    operations: [
      'ArticlesAboutMeta',
      'WhatDoesAnArticleSay',
      'WhoWritesAboutTheIndustry',
      'ClaimsByRumour',
      'HowFirmlyIsItSaid',
      'WhereDoArticlesDisagree',
      'WhichEntitiesMayBeOne',
      'WhatWaitsForAPerson',
    ],
  },
  {
    title: 'The graph itself',
    introduction: 'How large it is, and what it can say at all.',
    folder: '',
    operations: ['GraphStatistics', 'WhatCanTheGraphSay'],
  },
  {
    title: 'Change the graph',
    introduction:
      'Needs an API key with the scope `load` (articles) or `curate` (the rest). What is wrong with a request stands in `problems`, not in `errors`; under an `idempotencyKey` a change is made once, however often it is sent.',
    folder: 'mutations',
    operations: [
      'LoadArticle',
      'ReviewClaim',
      'UpdateEntity',
      'MergeEntities',
      'WithdrawMerge',
      'KeepApart',
      'WithdrawArticle',
      'RestoreArticle',
    ],
  },
  {
    title: 'Be told of what is new',
    introduction: 'Over graphql-ws at `/graphql`, or as server-sent events at `/graphql/stream`.',
    folder: 'subscriptions',
    operations: ['ClaimsAsTheyAreRecorded', 'ArticlesAsTheyAreLoaded'],
  },
  {
    title: 'Have others told',
    introduction:
      'Webhooks, for an API key with the scope `admin`: [how they are sent and how to trust them](webhooks.md).',
    folder: 'administration',
    operations: ['RegisterWebhook', 'WhoIsToldOfWhatIsNew', 'RevokeWebhook'],
  },
];
