import type { Modality, Predicate } from '../../src/ontology/ontology.js';

/** One claim that the Llama 4 story must lead to. */
export interface ExpectedClaim {
  /** Number of the analyst's question. */
  readonly row: number;
  readonly subject: string;
  readonly predicate: Predicate;
  /** Id of the object entity; a pattern where the entity is one that the article itself brings. */
  readonly object: string | RegExp | null;
  /** One of these; an article may put it firmly or as what may happen. */
  readonly modality: readonly Modality[];
  /** Ids of the entities cited. */
  readonly attributedTo: readonly string[];
  /** Text of the value, for value predicates. */
  readonly value?: string;
  readonly amount?: { readonly amount: number; readonly currency: string; readonly bound: string };
  readonly time?: string;
  /** Words that the qualifier `role` has, in any of the languages. */
  readonly role?: RegExp;
}

const INFORMATION = ['the-information'];
const DATA_CENTRE = /data-cent|data-center|centro|meta-.*project/;

/** What the story says, question by question; question 15 is about paths and has a test of its own. */
export const LLAMA_4_TABLE: readonly ExpectedClaim[] = [
  { row: 1, subject: 'meta', predicate: 'DEVELOPS', object: 'llama-4', modality: ['ASSERTED'], attributedTo: [] },
  {
    row: 2,
    subject: 'meta',
    predicate: 'RELEASES',
    object: 'llama-4',
    modality: ['PLANNED'],
    attributedTo: INFORMATION,
    time: '2025-04',
  },
  {
    row: 3,
    subject: 'llama-4',
    predicate: 'STRUGGLES_WITH',
    object: 'reasoning',
    modality: ['ASSERTED'],
    attributedTo: [],
  },
  {
    row: 3,
    subject: 'llama-4',
    predicate: 'STRUGGLES_WITH',
    object: 'mathematics',
    modality: ['ASSERTED'],
    attributedTo: [],
  },
  {
    row: 3,
    subject: 'llama-4',
    predicate: 'STRUGGLES_WITH',
    object: 'voice-dialogue',
    modality: ['ASSERTED'],
    attributedTo: [],
  },
  {
    row: 4,
    subject: 'llama-x',
    predicate: 'LED_BY',
    object: 'david-wehner',
    modality: ['ASSERTED'],
    attributedTo: [],
    role: /estrat|strat[eé]g/i,
  },
  { row: 4, subject: 'meta', predicate: 'DEVELOPS', object: 'llama-api', modality: ['ASSERTED'], attributedTo: [] },
  { row: 5, subject: 'meta', predicate: 'DEVELOPS', object: /team/, modality: ['PLANNED'], attributedTo: [] },
  { row: 6, subject: 'aws', predicate: 'OFFERS', object: 'llama', modality: ['ASSERTED'], attributedTo: [] },
  {
    row: 6,
    subject: 'llama',
    predicate: 'LICENSED_AS',
    object: null,
    value: 'open source',
    modality: ['ASSERTED'],
    attributedTo: [],
  },
  {
    row: 7,
    subject: 'meta',
    predicate: 'INVESTS_IN',
    object: 'ai-infrastructure',
    modality: ['PLANNED'],
    attributedTo: [],
    amount: { amount: 65e9, currency: 'USD', bound: 'UP_TO' },
    time: '2025',
  },
  {
    row: 8,
    subject: 'meta',
    predicate: 'INVESTS_IN',
    object: DATA_CENTRE,
    modality: ['CONSIDERED'],
    attributedTo: INFORMATION,
    amount: { amount: 200e9, currency: 'USD', bound: 'EXACT' },
  },
  {
    row: 9,
    subject: 'meta-ai',
    predicate: 'USES',
    object: 'llama-4',
    modality: ['CONSIDERED'],
    attributedTo: INFORMATION,
  },
  {
    row: 10,
    subject: 'llama-4',
    predicate: 'LICENSED_AS',
    object: null,
    value: 'open source',
    modality: ['CONSIDERED'],
    attributedTo: INFORMATION,
  },
  {
    row: 11,
    subject: 'meta',
    predicate: 'COMPETES_WITH',
    object: 'deepseek',
    modality: ['ASSERTED', 'CONSIDERED'],
    attributedTo: [],
  },
  {
    row: 11,
    subject: 'meta',
    predicate: 'COMPETES_WITH',
    object: 'openai',
    modality: ['ASSERTED', 'CONSIDERED'],
    attributedTo: [],
  },
  {
    row: 12,
    subject: 'llama-4',
    predicate: 'USES',
    object: 'mixture-of-experts',
    modality: ['ASSERTED'],
    attributedTo: [],
  },
  {
    row: 12,
    subject: 'llama-4',
    predicate: 'INFLUENCED_BY',
    object: 'deepseek',
    modality: ['ASSERTED'],
    attributedTo: [],
  },
  {
    row: 13,
    subject: 'deepseek',
    predicate: 'USES',
    object: 'mixture-of-experts',
    modality: ['ASSERTED'],
    attributedTo: INFORMATION,
  },
  {
    row: 13,
    subject: 'meta',
    predicate: 'INFLUENCED_BY',
    object: 'deepseek',
    modality: ['ASSERTED'],
    attributedTo: [],
  },
  { row: 14, subject: 'meta', predicate: 'STUDIES', object: 'deepseek', modality: ['RUMOURED'], attributedTo: [] },
];
