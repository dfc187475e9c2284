import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { ApplicationError, invariant } from '../../errors.js';
import type { Webhook, WebhookDelivery } from '../../graph/webhook.js';
import { requireScope } from '../actor.js';
import { claimFilter } from '../claim/claimFilter.js';
import type { ApiContext } from '../context.js';
import { FilterScalar, RegisteredWebhookType, WebhookDeliveryType, WebhookInput, WebhookType } from './webhook.type.js';
import type { WebhookDesk } from './webhookDesk.js';

const MOST_DELIVERIES = 200;

/** Webhooks; every field needs the scope `admin`. */
@Resolver(() => WebhookType)
export class WebhookResolver {
  @Query(() => [WebhookType], {
    description:
      'Addresses that are told of what is new, revoked ones too, in the order of their making. Needs the scope `admin`.',
  })
  webhooks(@Ctx() context: ApiContext): Promise<readonly Webhook[]> {
    return deskOf(context).desk.list();
  }

  @Mutation(() => RegisteredWebhookType, {
    description: 'Registers an address that is told of what is new from now on. Needs the scope `admin`.',
  })
  async registerWebhook(
    @Arg('webhook', () => WebhookInput, { description: 'The webhook.' }) { url, events, filter }: WebhookInput,
    @Ctx() context: ApiContext,
  ): Promise<RegisteredWebhookType> {
    const { desk, by } = deskOf(context);
    const webhook = await desk.register({ url, events, filter: await claimFilter(filter, context) }, by);
    return { webhook, secret: webhook.secret };
  }

  @Mutation(() => WebhookType, {
    description: 'Revokes a webhook: it is told of nothing more. Needs the scope `admin`.',
  })
  revokeWebhook(
    @Arg('id', () => ID, { description: 'Id of the webhook.' }) id: string,
    @Ctx() context: ApiContext,
  ): Promise<Webhook> {
    return deskOf(context).desk.revoke(id);
  }

  @FieldResolver(() => FilterScalar, {
    description: 'What narrows the claims that it is told of, entities by their ids; what does not narrow is left out.',
  })
  filter(@Root() { filter }: Webhook): object {
    return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== null && value !== false));
  }

  @FieldResolver(() => [WebhookDeliveryType], { description: 'What was sent to it, latest first.' })
  deliveries(
    @Root() { id }: Webhook,
    @Arg('first', () => Int, { defaultValue: 20, description: 'At most so many, up to 200.' }) first: number,
    @Ctx() context: ApiContext,
  ): Promise<readonly WebhookDelivery[]> {
    if (first < 1 || first > MOST_DELIVERIES)
      throw new ApplicationError('LIMIT_EXCEEDED', `${first} deliveries are not 1 to ${MOST_DELIVERIES}.`, {
        place: 'first',
      });
    return deskOf(context).desk.deliveries(id, first);
  }
}

function deskOf({ actor, webhooks }: ApiContext): { readonly desk: WebhookDesk; readonly by: string } {
  const { name } = requireScope(actor, 'admin');
  invariant(webhooks, 'Webhooks are asked for where none are kept.');
  return { desk: webhooks, by: name };
}
