import { Field, InputType, registerEnumType } from 'type-graphql';
import { LongText } from '../limits/longText.js';

/** What a person says of a claim. */
export const ReviewVerdictEnum = { ACCEPTED: 'ACCEPTED', REJECTED: 'REJECTED', WITHDRAWN: 'WITHDRAWN' } as const;
registerEnumType(ReviewVerdictEnum, {
  name: 'ReviewVerdict',
  description: 'What a person says of a claim.',
  valuesConfig: {
    ACCEPTED: { description: 'It counts, whatever the extractor thought.' },
    REJECTED: { description: 'It does not count; needs a reason.' },
    WITHDRAWN: { description: 'An earlier word is taken back.' },
  },
});

/** An article to load. */
@InputType('ArticleInput', { description: 'An article to load: its text, or the address where it stands.' })
export class ArticleInput {
  @Field(() => LongText, {
    nullable: true,
    description:
      'Plain text or Markdown, with front matter or without. Either this or `url` is needed; with both, `url` is only where it is from.',
  })
  text?: string | null;

  @Field(() => String, { nullable: true, description: 'Where it stands; read from there where no text is given.' })
  url?: string | null;

  @Field(() => String, { nullable: true, description: 'Its title, where the text gives none.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'Who published it, where the text does not say.' })
  publisher?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'When it was published, as a year, month or day such as 2025-04-05, where the text does not say.',
  })
  publishedAt?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Its language as a BCP 47 tag, where the text does not say; found out where left out.',
  })
  language?: string | null;
}

/** A further name for an entity. */
@InputType('AliasInput', { description: 'A further name for an entity.' })
export class AliasInput {
  @Field(() => String, { description: 'The name.' })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: 'BCP 47 language of the name; null where it is the same in all.',
  })
  language?: string | null;
}

/** What to change of an entity. */
@InputType('EntityChanges', { description: 'What to change of an entity; what is left out stays.' })
export class EntityChangesInput {
  @Field(() => String, { nullable: true, description: 'A new canonical name; the former one stays as an alias.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'A new description; null takes it away.' })
  description?: string | null;

  @Field(() => [AliasInput], { defaultValue: [], description: 'Names to add.' })
  addAliases!: AliasInput[];

  @Field(() => [String], { defaultValue: [], description: 'Names to take away; loading does not bring them back.' })
  removeAliases!: string[];
}
