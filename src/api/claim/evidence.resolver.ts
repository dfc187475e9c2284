import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Article } from '../../graph/article.js';
import { ArticleType } from '../article/article.type.js';
import type { ApiContext } from '../context.js';
import { EvidenceType, type PlacedEvidence } from './claim.type.js';

/** Most of the text, in UTF-16 code units, that is shown on either side of a quote. */
const CONTEXT_LENGTH = 160;

/** Where a quote stands. */
@Resolver(() => EvidenceType)
export class EvidenceResolver {
  @FieldResolver(() => ArticleType, { description: 'The article that the words stand in.' })
  article(@Root() { articleId }: PlacedEvidence, @Ctx() { loaders }: ApiContext): Promise<Article | null> {
    return loaders.article.load(articleId);
  }

  @FieldResolver(() => String, { description: 'Some text in front of the quote, from a word on.' })
  async before(@Root() { articleId, start }: PlacedEvidence, @Ctx() { loaders }: ApiContext): Promise<string> {
    const text = (await loaders.article.load(articleId))?.text ?? '';
    const before = text.slice(Math.max(0, start - CONTEXT_LENGTH), start);
    return start > CONTEXT_LENGTH ? before.replace(/^\S*\s/, '') : before;
  }

  @FieldResolver(() => String, { description: 'Some text behind the quote, to the end of a word.' })
  async after(@Root() { articleId, end }: PlacedEvidence, @Ctx() { loaders }: ApiContext): Promise<string> {
    const text = (await loaders.article.load(articleId))?.text ?? '';
    const after = text.slice(end, end + CONTEXT_LENGTH);
    return end + CONTEXT_LENGTH < text.length ? after.replace(/\s\S*$/, '') : after;
  }
}
