import type { ApiRecords, View } from '../store/port.js';
import type { Actor } from './actor.js';
import type { Commands } from './change/commands.js';
import { ChangeFeed } from './feed/changeFeed.js';
import { createLoaders, type Loaders } from './loaders.js';
import { RankingCache } from './ranking/rankingCache.js';
import type { WebhookDesk } from './webhook/webhookDesk.js';

/** Keeps what changes were answered. */
export type AnswerStore = Pick<ApiRecords, 'keptAnswer' | 'keepAnswer'>;

/** What every resolver of one request shares. */
export interface ApiContext {
  /** What is read from; another one for each event of a subscription. */
  view: View;
  /** Opens the view for the next event of a subscription, which has the time of an operation for itself. */
  readonly openView: () => View;
  /** The graph's changes as they come; one server shares one feed among all listeners. */
  readonly feed: ChangeFeed;
  /** Who asks; null where they sent no API key. */
  readonly actor: Actor | null;
  /** Fresh ones take their place after a change. */
  loaders: Loaders;
  /** Rankings that outlive the request; one server shares one cache among all requests. */
  readonly rankings: RankingCache;
  /** What changes the graph; null where it is only read. */
  readonly commands: Commands | null;
  /** Where answers to changes are kept; null where it is only read. */
  readonly records: AnswerStore | null;
  /** Where webhooks are registered; null where it is only read. */
  readonly webhooks: WebhookDesk | null;
}

/** What a context is made of; without an actor, commands and records it is one for reading. */
export type ContextParts = Pick<ApiContext, 'view'> & Partial<Omit<ApiContext, 'view' | 'loaders'>>;

/** The context of one request; its loaders remember what they read, so never share it between requests. */
export function createContext({
  view,
  openView = () => view,
  feed = new ChangeFeed(view),
  actor = null,
  rankings = new RankingCache(),
  commands = null,
  records = null,
  webhooks = null,
}: ContextParts): ApiContext {
  return { view, openView, feed, actor, rankings, commands, records, webhooks, loaders: createLoaders(view) };
}

/** Makes a subscription's context ready for its next event: what was read for the last one may be other now, and its time is over. */
export function beginEvent(context: ApiContext): void {
  context.view = context.openView();
  context.loaders = createLoaders(context.view);
}
