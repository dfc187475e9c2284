import { GraphQLDateTime, GraphQLJSONObject } from 'graphql-scalars';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { DeliveryStatus, WebhookEvent } from '../../graph/webhook.js';
import { ClaimFilterInput } from '../claim/claim.input.js';

const EventEnum = { articleLoaded: 'articleLoaded', claimRecorded: 'claimRecorded' } as const;
registerEnumType(EventEnum, {
  name: 'WebhookEvent',
  description: 'What a webhook can be told of.',
  valuesConfig: {
    articleLoaded: { description: 'Articles as they are loaded, as in the subscription of that name.' },
    claimRecorded: { description: 'Claims as they are recorded, as in the subscription of that name.' },
  },
});

const DeliveryStatusEnum = { PENDING: 'PENDING', DELIVERED: 'DELIVERED', FAILED: 'FAILED' } as const;
registerEnumType(DeliveryStatusEnum, {
  name: 'DeliveryStatus',
  description: 'What became of a delivery.',
  valuesConfig: {
    PENDING: { description: 'It was not taken yet and is tried again.' },
    DELIVERED: { description: 'It was taken.' },
    FAILED: { description: 'It was given up.' },
  },
});

/** An address that is told of what is new in the graph. */
@ObjectType('Webhook', { description: 'An address that is told of what is new in the graph.' })
export class WebhookType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'The address.' })
  url!: string;

  @Field(() => [EventEnum], { description: 'What it is told of.' })
  events!: WebhookEvent[];

  @Field(() => String, { description: 'Who registered it.' })
  createdBy!: string;

  @Field(() => GraphQLDateTime, { description: 'When it was registered.' })
  createdAt!: string;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was revoked; null while it holds.' })
  revokedAt!: string | null;
}

/** What became of sending one event of one revision. */
@ObjectType('WebhookDelivery', { description: 'What became of sending one event of one revision.' })
export class WebhookDeliveryType {
  @Field(() => ID, { description: 'Its `webhook-id`, the same at every try.' })
  id!: string;

  @Field(() => EventEnum, { description: 'What was told of.' })
  event!: WebhookEvent;

  @Field(() => Int, { description: 'Revision of the graph that was told of.' })
  revision!: number;

  @Field(() => DeliveryStatusEnum, { description: 'What became of it.' })
  status!: DeliveryStatus;

  @Field(() => Int, { description: 'Tries so far.' })
  attempts!: number;

  @Field(() => GraphQLDateTime, { description: 'When it was last tried.' })
  lastAttemptAt!: string;

  @Field(() => Int, { nullable: true, description: 'HTTP status of the last answer; null where there was none.' })
  responseStatus!: number | null;

  @Field(() => String, { nullable: true, description: 'Why the last try failed; null where it did not.' })
  problem!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it is tried again; null where it is not.' })
  nextAttemptAt!: string | null;
}

/** A webhook just registered. */
@ObjectType('RegisteredWebhook', { description: 'A webhook just registered.' })
export class RegisteredWebhookType {
  @Field(() => WebhookType, { description: 'The webhook.' })
  webhook!: object;

  @Field(() => String, { description: 'What is sent is signed with it; shown only now.' })
  secret!: string;
}

/** A webhook to register. */
@InputType('WebhookInput', { description: 'A webhook to register.' })
export class WebhookInput {
  @Field(() => String, { description: 'Its http or https address; a private one only where the server allows it.' })
  url!: string;

  @Field(() => [EventEnum], { description: 'What it is told of, one or more.' })
  events!: WebhookEvent[];

  @Field(() => ClaimFilterInput, {
    nullable: true,
    description: 'Claims that `claimRecorded` tells of; names of entities are looked up now.',
  })
  filter?: ClaimFilterInput | null;
}

/** The scalar in which filters are shown. */
export const FilterScalar = GraphQLJSONObject;
