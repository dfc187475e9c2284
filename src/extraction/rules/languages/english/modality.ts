import type { ModalityRow } from '../../language.js';
import { phrases, words } from '../../wordTables.js';

/** How English hedges, plans and denies. The first row that fits decides. */
export const MODALITY: readonly ModalityRow[] = [
  {
    modality: 'DENIED',
    verbs: words('deny refuse decline refute reject dispute dismiss fail stop cease discontinue'),
    within: words(
      "not n't never cannot don't doesn't didn't won't isn't aren't wasn't weren't hasn't haven't wouldn't",
    ),
    phrases: phrases('no longer|ruled out|no plans to|denied'),
  },
  {
    modality: 'RUMOURED',
    phrases: phrases(
      'reportedly|allegedly|supposedly|rumoured|rumored|said to|believed to|thought to|apparently|rumours|rumors|purportedly|speculation|probably|likely',
    ),
    verbs: words('rumour rumor allege'),
  },
  {
    modality: 'CONSIDERED',
    verbs: words('threaten consider weigh explore mull discuss contemplate eye evaluate study negotiate ponder debate'),
    within: words('may might could would'),
    phrases: phrases(
      'in talks|under consideration|considering|weighing whether|in discussions|on the table|exploring|in negotiations',
    ),
    nouns: words('talks option possibility discussions negotiations'),
  },
  {
    modality: 'PLANNED',
    verbs: words(
      'plan intend aim expect schedule prepare pledge agree commit promise hope want seek set vow propose slate target decide delay postpone tease',
    ),
    within: words('will shall'),
    phrases: phrases(
      'gearing up|gears up|poised to|preparing to|aims to|aiming to|pushed back|is set to|are set to|is due to|about to|going to|on track to|is slated to|close to|ready to',
    ),
    nouns: words('plan plans intention agreement goal ambition'),
  },
];

export const SAYING_VERBS = words(
  'say report write tell claim note add state reveal explain argue suggest estimate cite confirm insist warn acknowledge disclose allege',
);
/** Verbs of the press: what it reports is not about itself. */
export const REPORTING_VERBS = words('report write cite reveal');
export const SOURCE_PHRASES = phrases(
  'according to|as reported by|in a report by|as told to|citing|first reported by|in an interview with|cited by',
);
