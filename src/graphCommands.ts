/** What the API can change, put together of reading, ingesting and people's decisions. */
import type { Actor } from './api/actor.js';
import type { ArticleToLoad, Change, Commands } from './api/change/commands.js';
import { ARTICLE_LANGUAGES } from './articles/articleLanguage.js';
import type { Fetcher } from './articles/fetching/createFetcher.js';
import { formatOfFile } from './articles/openSource.js';
import { readArticleAt } from './articles/readArticleAt.js';
import { readOne } from './articles/readSource.js';
import { chunksOf } from './articles/sourceDocument.js';
import type { Curator } from './curation/curator.js';
import { judgeEntities } from './curation/judgeEntities.js';
import { restoreArticle } from './curation/restoreArticle.js';
import { reviewClaim } from './curation/reviewClaim.js';
import { updateEntity } from './curation/updateEntity.js';
import { withdrawArticle } from './curation/withdrawArticle.js';
import { withdrawJudgement } from './curation/withdrawJudgement.js';
import { ApplicationError } from './errors.js';
import type { Extractor } from './extraction/extractor.js';
import type { ArticleDraft } from './graph/article.js';
import { parsePartialDate } from './graph/partialDate.js';
import { type IngestResult, ingest } from './ingest/ingest.js';
import type { Store } from './store/port.js';

/** What the commands work with. */
export interface CommandDependencies {
  readonly store: Store;
  readonly extractor: Extractor;
  readonly fetcher: Fetcher;
  readonly now: () => Date;
}

/** The commands of the API over a store; each is one transaction, logged under the name of the actor's key. */
export function createCommands(dependencies: CommandDependencies): Commands {
  const { store, now } = dependencies;
  const curatorOf = ({ name }: Actor): Curator => ({ store, by: name, now });
  return {
    async loadArticle(article, actor) {
      const draft = await draftOf(article, dependencies);
      return loaded(await ingest(draft, { ...dependencies, actor: actor.name }), store);
    },
    async withdrawArticle(articleId, reason, actor) {
      const { article, receipt } = await withdrawArticle({ articleId, reason }, curatorOf(actor));
      return made(article.id, receipt.revision);
    },
    async restoreArticle(articleId, reason, actor) {
      const { article, receipt } = await restoreArticle({ articleId, reason }, curatorOf(actor));
      return made(article.id, receipt.revision);
    },
    async reviewClaim(claimId, verdict, reason, actor) {
      const { claim, revision } = await reviewClaim({ claimId, verdict, reason }, curatorOf(actor));
      return made(claim.id, revision);
    },
    async mergeEntities(entity, into, reason, actor) {
      const judgement = { entity, other: into, verdict: 'SAME', reason } as const;
      const judged = await judgeEntities(judgement, curatorOf(actor));
      return made(judged.entity.id, judged.revision);
    },
    async keepApart(entity, other, reason, actor) {
      const judgement = { entity, other, verdict: 'NOT_THE_SAME', reason } as const;
      const judged = await judgeEntities(judgement, curatorOf(actor));
      return made(judged.judgement.entityId, judged.revision);
    },
    async withdrawMerge(entityId, otherId, reason, actor) {
      const { judgement, revision } = await withdrawJudgement({ entityId, otherId, reason }, curatorOf(actor));
      return made(judgement.entityId, revision);
    },
    async updateEntity(entity, { name, description, addAliases, removeAliases }, reason, actor) {
      const update = {
        entity,
        ...(name !== undefined && { name }),
        ...(description !== undefined && { description }),
        addAliases,
        removeAliases,
        reason,
      };
      const updated = await updateEntity(update, curatorOf(actor));
      return made(updated.entity.id, updated.revision);
    },
  };
}

function made(id: string, revision: number): Change {
  return { id, revision, problems: [] };
}

async function loaded({ articleId, receipt }: IngestResult, store: Store): Promise<Change> {
  const problems = (receipt?.refused ?? []).map(({ claimId, reason }) => ({
    code: 'CONFLICT',
    message: `The claim "${claimId}" was left out: ${reason}`,
    remedy: 'Review the claim again where it should count.',
  }));
  return { id: articleId, revision: receipt?.revision ?? (await store.revision()), problems };
}

async function draftOf(
  { text, url, title, publisher, publishedAt, language }: ArticleToLoad,
  { fetcher }: CommandDependencies,
): Promise<ArticleDraft> {
  const date = publishedAt === null ? null : parsePartialDate(publishedAt);
  if (publishedAt !== null && date === null)
    throw new ApplicationError('INPUT_INVALID', `"${publishedAt}" is no date.`, {
      remedy: 'Write it as a year, month or day, such as 2025-04-05.',
    });
  const defaults = {
    ...(title !== null && { title }),
    ...(publisher !== null && { publisher }),
    ...(date !== null && { publishedAt: date }),
    ...(language !== null && { language }),
  };
  const languages = ARTICLE_LANGUAGES;
  if (text === null) {
    if (url === null)
      throw new ApplicationError('INPUT_INVALID', 'The article has neither a text nor an address.', {
        remedy: 'Give "text" or "url".',
      });
    return readArticleAt(url, { fetcher, languages, defaults });
  }
  const bytes = Buffer.from(text);
  const place = url ?? 'the text';
  const from = { place, sourceKey: url, url, mediaType: null, charset: 'utf-8', size: bytes.length };
  const document = { ...from, chunks: chunksOf(bytes) };
  return readOne({ document, format: formatOfFile('article.md') }, { defaults, languages });
}
