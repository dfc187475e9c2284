import { Field, Int, ObjectType } from 'type-graphql';

/** Where a page stands in its list. */
@ObjectType('PageInfo', { description: 'Where a page stands in its list.' })
export class PageInfoType {
  @Field(() => Boolean, { description: 'Whether rows lie behind this page.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether rows lie in front of this page.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first row; null where the page is empty.' })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last row; null where the page is empty.' })
  endCursor!: string | null;
}

/** A page of rows in the form that GraphQL clients know. */
export interface Connection<Row> {
  readonly edges: readonly { readonly cursor: string; readonly node: Row }[];
  readonly nodes: readonly Row[];
  readonly pageInfo: PageInfoType;
  readonly totalCount: number | null;
  readonly facets?: object;
}

/** The GraphQL type of a page of `rows`, and that of its edges, named after the type of a row; `facets` is the type of the list's facets, if it has any. */
export function connectionType(
  name: string,
  rows: string,
  rowType: () => abstract new () => object,
  facets?: new () => object,
): new () => object {
  @ObjectType(`${name}Edge`, { description: `One of some ${rows}, with its place in the list.` })
  class EdgeType {
    @Field(() => String, { description: 'Its place in this list, for `after` and `before`.' })
    cursor!: string;

    @Field(rowType, { description: 'The row itself.' })
    node!: object;
  }

  @ObjectType(`${name}Connection`, { description: `A page of ${rows}.` })
  class ConnectionType {
    @Field(() => [EdgeType], { description: 'The rows with their cursors.' })
    edges!: EdgeType[];

    @Field(() => [rowType()], { description: 'The rows alone.' })
    nodes!: object[];

    @Field(() => PageInfoType, { description: 'Where the page stands in its list.' })
    pageInfo!: PageInfoType;

    @Field(() => Int, { description: 'Rows in the whole list; counted only where it is asked for.' })
    totalCount!: number;
  }

  if (facets)
    Field(() => facets, {
      description: 'Rows of the whole list by what they have in common; counted only where asked for.',
    })(ConnectionType.prototype, 'facets');
  return ConnectionType;
}
