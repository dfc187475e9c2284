import type { Curator } from '../curation/curator.js';
import { findEntity } from '../curation/findEntity.js';
import { type HistoryEvent, historyOfArticle, historyOfClaim, historyOfEntity } from '../curation/history.js';
import { judgeEntities } from '../curation/judgeEntities.js';
import { restoreArticle } from '../curation/restoreArticle.js';
import { reviewClaim } from '../curation/reviewClaim.js';
import { reviewQueue } from '../curation/reviewQueue.js';
import { updateEntity } from '../curation/updateEntity.js';
import { withdrawArticle } from '../curation/withdrawArticle.js';
import { withdrawJudgement } from '../curation/withdrawJudgement.js';
import { ApplicationError } from '../errors.js';
import { idType } from '../graph/ids.js';
import type { Command } from './command.js';
import { openStore } from './openStore.js';
import { readOptions } from './options.js';

const OPTIONS = { reason: { type: 'string' }, language: { type: 'string' }, limit: { type: 'string' } } as const;

/** What one curating command gets: its words, its options, and who decides on which graph. */
interface Words {
  readonly words: readonly string[];
  readonly reason: string | null;
  readonly language: string | null;
  readonly limit: number;
  readonly curator: Curator;
}

/** One curating command; it returns what to print. */
interface CuratingCommand {
  readonly name: string;
  readonly summary: string;
  readonly usage: string;
  /** How many words it takes, at least and at most. */
  readonly words: readonly [least: number, most: number];
  readonly run: (words: Words) => Promise<string>;
}

const CURATING_COMMANDS: readonly CuratingCommand[] = [
  {
    name: 'review',
    summary: 'show what waits for a person, worst first; accept or reject a claim, or take a review back',
    usage: 'review [CLAIM accept|reject|withdraw] [--reason TEXT] [--limit N]',
    words: [0, 2],
    async run({ words: [claimId, word = ''], reason, limit, curator }) {
      if (claimId === undefined) return queueTold(curator, limit);
      const verdict = VERDICTS[word];
      if (!verdict) {
        throw new ApplicationError('INPUT_INVALID', `"${word}" is no review.`, {
          remedy: 'Say accept, reject or withdraw.',
        });
      }
      const { claim, revision } = await reviewClaim({ claimId, verdict, reason }, curator);
      return `${claim.id} is ${claim.status}. Graph at revision ${revision}.\n`;
    },
  },
  {
    name: 'merge',
    summary: 'merge the first entity into the second; each is an id or a name',
    usage: 'merge ENTITY INTO [--reason TEXT]',
    words: [2, 2],
    run: ({ words, reason, curator }) => judge(words, 'SAME', reason, curator),
  },
  {
    name: 'keep-apart',
    summary: 'remember that two entities are not the same',
    usage: 'keep-apart ENTITY OTHER [--reason TEXT]',
    words: [2, 2],
    run: ({ words, reason, curator }) => judge(words, 'NOT_THE_SAME', reason, curator),
  },
  {
    name: 'withdraw-merge',
    summary: 'take a merge, or another judgement of two entities, back; the graph is as before it',
    usage: 'withdraw-merge ENTITY_ID [OTHER_ID] [--reason TEXT]',
    words: [1, 2],
    async run({ words: [entityId = '', otherId = null], reason, curator }) {
      const { judgement, revision } = await withdrawJudgement({ entityId, otherId, reason }, curator);
      return `${judgement.entityId} and ${judgement.otherId}: judgement withdrawn. Graph at revision ${revision}.\n`;
    },
  },
  {
    name: 'withdraw',
    summary: 'withdraw an article: its claims count no longer, nothing is erased',
    usage: 'withdraw ARTICLE_ID [--reason TEXT]',
    words: [1, 1],
    async run({ words: [articleId = ''], reason, curator }) {
      const { article, receipt } = await withdrawArticle({ articleId, reason }, curator);
      return `${article.id} is ${article.status}; ${receipt.claimsRetired} claims retired. Graph at revision ${receipt.revision}.\n`;
    },
  },
  {
    name: 'restore',
    summary: 'take the withdrawal of an article back: its claims count again',
    usage: 'restore ARTICLE_ID [--reason TEXT]',
    words: [1, 1],
    async run({ words: [articleId = ''], reason, curator }) {
      const { article, receipt } = await restoreArticle({ articleId, reason }, curator);
      return `${article.id} is ${article.status}; ${receipt.claimsAdded} claims count again. Graph at revision ${receipt.revision}.\n`;
    },
  },
  {
    name: 'rename',
    summary: 'give an entity another canonical name; the former one stays an alias',
    usage: 'rename ENTITY NAME [--reason TEXT]',
    words: [2, 2],
    run: ({ words: [entity = '', name = ''], reason, curator }) => update({ entity, name, reason }, curator),
  },
  {
    name: 'describe',
    summary: 'describe an entity; an empty text takes the description away',
    usage: 'describe ENTITY TEXT [--reason TEXT]',
    words: [2, 2],
    run: ({ words: [entity = '', description = ''], reason, curator }) =>
      update({ entity, description, reason }, curator),
  },
  {
    name: 'add-alias',
    summary: 'add a name that an entity goes by',
    usage: 'add-alias ENTITY NAME [--language CODE] [--reason TEXT]',
    words: [2, 2],
    run: ({ words: [entity = '', name = ''], reason, language, curator }) =>
      update({ entity, addAliases: [{ name, language }], reason }, curator),
  },
  {
    name: 'remove-alias',
    summary: 'take a name away from an entity; loading does not bring it back',
    usage: 'remove-alias ENTITY NAME [--reason TEXT]',
    words: [2, 2],
    run: ({ words: [entity = '', name = ''], reason, curator }) =>
      update({ entity, removeAliases: [name], reason }, curator),
  },
  {
    name: 'history',
    summary: 'tell what happened to an entity, a claim or an article: who, when and why',
    usage: 'history ENTITY|CLAIM_ID|ARTICLE_ID',
    words: [1, 1],
    async run({ words: [reference = ''], curator: { store } }) {
      if (idType(reference) === 'claim') return historyTold(await historyOfClaim(store, reference));
      if (idType(reference) === 'article') return historyTold(await historyOfArticle(store, reference));
      const [known] = await store.entitiesByIds([reference]);
      const id = known ? reference : (await findEntity(store, reference)).id;
      return historyTold(await historyOfEntity(store, id));
    },
  },
];

const VERDICTS: Readonly<Record<string, 'ACCEPTED' | 'REJECTED' | 'WITHDRAWN'>> = {
  accept: 'ACCEPTED',
  reject: 'REJECTED',
  withdraw: 'WITHDRAWN',
};

const ROWS = 20;

/** The commands by which people keep the graph right. Each decision is recorded with who (`cli`), when and why. */
export const CURATION_COMMANDS: readonly Command[] = CURATING_COMMANDS.map(({ name, summary, usage, words, run }) => ({
  name,
  summary,
  usage,
  async run({ args, config, out }) {
    const { values, positionals } = readOptions(args, OPTIONS, usage);
    const [least, most] = words;
    if (positionals.length < least || positionals.length > most || (name === 'review' && positionals.length === 1)) {
      throw new ApplicationError('INPUT_INVALID', `${name} was called with ${positionals.length} words.`, {
        remedy: `Usage: ${usage}`,
      });
    }
    const limit = Number(values.limit ?? ROWS);
    if (!Number.isInteger(limit) || limit < 1) {
      throw new ApplicationError('INPUT_INVALID', `--limit is "${values.limit}".`, {
        remedy: 'Give a whole number from 1.',
      });
    }
    const store = await openStore(config());
    try {
      const curator = { store, by: 'cli', now: () => new Date() };
      const { reason = null, language = null } = values;
      out(await run({ words: positionals, reason, language, limit, curator }));
      return 0;
    } finally {
      await store.close();
    }
  },
}));

async function judge(
  [entity = '', other = '']: readonly string[],
  verdict: 'SAME' | 'NOT_THE_SAME',
  reason: string | null,
  curator: Curator,
): Promise<string> {
  const { judgement, revision } = await judgeEntities({ entity, other, verdict, reason }, curator);
  const { entityId, otherId } = judgement;
  const told = verdict === 'SAME' ? `${entityId} is merged into ${otherId}` : `${entityId} and ${otherId} stay apart`;
  return `${told}. Graph at revision ${revision}.\n`;
}

async function update(wanted: Parameters<typeof updateEntity>[0], curator: Curator): Promise<string> {
  const { entity, edits, revision } = await updateEntity(wanted, curator);
  const told =
    edits.length === 0 ? 'nothing to change' : edits.map(({ field, value }) => `${field} ${value ?? ''}`).join(', ');
  return `${entity.name} (${entity.id}): ${told}. Graph at revision ${revision}.\n`;
}

async function queueTold({ store }: Curator, limit: number): Promise<string> {
  const { claims, total, doubles } = await reviewQueue(store, limit);
  const lines = [
    `Doubtful claims: ${total}.`,
    ...claims.map(
      ({ id, subjectId, predicate, objectId, confidence, evidence }) =>
        `${confidence.toFixed(2)}  ${id}  ${subjectId} ${predicate} ${objectId ?? '…'}  "${evidence.quote}"`,
    ),
    `Likely doubles: ${doubles.length}.`,
    ...doubles.map(({ score, entityId, otherId, features }) => {
      const why = features.map(({ feature, weight }) => `${feature} ${weight.toFixed(2)}`).join(', ');
      return `${score.toFixed(2)}  ${entityId}  ${otherId}  ${why}`;
    }),
  ];
  return `${lines.join('\n')}\n`;
}

function historyTold(events: readonly HistoryEvent[]): string {
  if (events.length === 0) return 'Nobody has changed anything.\n';
  const lines = events.map(({ at, by, what, reason }) => `${at}  ${by}  ${what}${reason ? ` ${reason}` : ''}`);
  return `${lines.join('\n')}\n`;
}
