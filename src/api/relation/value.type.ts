import { createUnionType, Field, Float, ObjectType } from 'type-graphql';
import type { ClaimValue } from '../../graph/claim.js';
import type { Bound } from '../../graph/money.js';
import type { DatePrecision } from '../../graph/partialDate.js';
import { BoundEnum, DatePrecisionEnum } from '../enums/enums.js';

/** A sum of money. */
@ObjectType('Money', { description: 'A sum of money.' })
export class MoneyType {
  @Field(() => Float, { description: 'In whole units of the currency: 65 billion dollars is 65000000000.' })
  amount!: number;

  @Field(() => String, { description: 'ISO 4217 code of the currency.' })
  currency!: string;

  @Field(() => BoundEnum, { description: 'How the figure bounds the true one.' })
  bound!: Bound;
}

/** A calendar date that may be known only to the month or year. */
@ObjectType('PartialDate', { description: 'A calendar date that may be known only to the month or year.' })
export class PartialDateType {
  @Field(() => String, { description: '`2025-04-29`, `2025-04` or `2025`; empty where the precision is UNKNOWN.' })
  value!: string;

  @Field(() => DatePrecisionEnum, { description: 'How exactly it is known.' })
  precision!: DatePrecision;
}

/** A stretch of time. */
@ObjectType('TimeSpan', { description: 'A stretch of time; an end that is null is open.' })
export class TimeSpanType {
  @Field(() => PartialDateType, { nullable: true, description: 'When it begins.' })
  from!: PartialDateType | null;

  @Field(() => PartialDateType, { nullable: true, description: 'When it ends.' })
  to!: PartialDateType | null;

  @Field(() => String, { nullable: true, description: 'The words of the article that give the time.' })
  text!: string | null;
}

/** What narrows a claim down. */
@ObjectType('Qualifiers', { description: 'What narrows a claim down; null is what the text does not give.' })
export class QualifiersType {
  @Field(() => String, { nullable: true, description: 'Post or function, as the text calls it.' })
  role?: string | null;

  @Field(() => MoneyType, { nullable: true, description: 'The sum it is about.' })
  amount?: MoneyType | null;

  @Field(() => TimeSpanType, { nullable: true, description: 'When it is so.' })
  time?: TimeSpanType | null;
}

/** A sum of money in place of an object. */
@ObjectType('MoneyValue', { description: 'A sum of money in place of an object.' })
export class MoneyValueType extends MoneyType {}

/** A count in place of an object. */
@ObjectType('CountValue', { description: 'A count in place of an object.' })
export class CountValueType {
  @Field(() => Float, { description: 'The figure, a whole number.' })
  count!: number;

  @Field(() => BoundEnum, { description: 'How the figure bounds the true one.' })
  bound!: Bound;
}

/** Words in place of an object. */
@ObjectType('TextValue', { description: 'Words in place of an object.' })
export class TextValueType {
  @Field(() => String, { description: 'The words.' })
  text!: string;
}

/** A party that the text does not name. */
@ObjectType('UnnamedValue', { description: 'In place of an object: a party that the text does not name, or nobody.' })
export class UnnamedValueType {
  @Field(() => Boolean, {
    description: 'True where the text says that there is nobody or nothing; false where it leaves unsaid who.',
  })
  nobody!: boolean;
}

const VALUE_TYPES = {
  money: 'MoneyValue',
  count: 'CountValue',
  text: 'TextValue',
  unknown: 'UnnamedValue',
  none: 'UnnamedValue',
} as const satisfies Record<ClaimValue['type'], string>;

/** What stands in place of an object entity. */
export const ValueUnion = createUnionType({
  name: 'ClaimValue',
  description: 'What a claim gives in place of an object entity.',
  types: () => [MoneyValueType, CountValueType, TextValueType, UnnamedValueType] as const,
  resolveType: (value) => VALUE_TYPES[(value as unknown as ClaimValue).type],
});

/** A value as the union's types show it. */
export function shownValue(value: ClaimValue | null): object | null {
  return value && { ...value, nobody: value.type === 'none' };
}
