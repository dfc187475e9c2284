import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, Info, Query, Resolver } from 'type-graphql';
import { ApplicationError } from '../../errors.js';
import { nameTokens, normalName } from '../../graph/names.js';
import { MATCHES, rankSearch, type SearchHit } from '../../graph/rankSearch.js';
import type { EntityKind } from '../../ontology/ontology.js';
import { PageArgs } from '../connection/page.input.js';
import { pageRequest } from '../connection/pageRequest.js';
import { toConnection } from '../connection/toConnection.js';
import type { ApiContext } from '../context.js';
import { EntityKindEnum } from '../enums/enums.js';
import { SearchConnection } from './search.type.js';
import { slicePage } from './slicePage.js';

/** Most candidates that one search ranks. */
const MOST_CANDIDATES = 500;

/** Longest text that is searched for, in UTF-16 code units. */
const LONGEST_TEXT = 200;

/** Arguments of a search. */
@ArgsType()
class SearchArgs extends PageArgs {
  @Field(() => String, { description: 'What to look for: a name, its beginning, some of its words, or nearly a name.' })
  text!: string;

  @Field(() => [EntityKindEnum], { nullable: true, description: 'Only these kinds.' })
  kinds?: EntityKind[] | null;
}

/** Search over the names of entities. */
@Resolver()
export class SearchResolver {
  @Query(() => SearchConnection, { description: 'Entities by name, forgiving of typing errors, best first.' })
  async search(
    @Args(() => SearchArgs) { text, kinds = null, ...page }: SearchArgs,
    @Ctx() { view }: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const request = pageRequest('search', 'SCORE', page, info);
    const normal = checkedText(text);
    const found = await view.search({ normal, tokens: nameTokens(text), kinds, limit: MOST_CANDIDATES });
    const hits = rankSearch(
      text,
      found.map((candidate) => candidate.entity),
    );
    const explained = hits.map((hit) => ({ ...hit, explanation: explain(hit) }));
    return toConnection('search', request, slicePage(explained, request), ({ score, id }) => ({ sort: score, id }));
  }
}

function explain({ match, matchedName }: SearchHit): string {
  const { description } = MATCHES[match];
  return `"${matchedName}": ${description}`;
}

function checkedText(text: string): string {
  const normal = normalName(text);
  if (text.length > LONGEST_TEXT)
    throw new ApplicationError(
      'LIMIT_EXCEEDED',
      `"text" is ${text.length} characters long; a search takes ${LONGEST_TEXT}.`,
      {
        place: 'text',
      },
    );
  if (normal === '') throw new ApplicationError('INPUT_INVALID', '"text" has no letter or digit.', { place: 'text' });
  return normal;
}
