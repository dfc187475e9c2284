import type { GraphQLSchema } from 'graphql';
import type { Actor } from '../api/actor.js';
import type { ContextParts } from '../api/context.js';
import type { ReportFault } from '../api/errors.js';
import { ChangeFeed } from '../api/feed/changeFeed.js';
import type { HttpConfig } from '../config.js';
import { Deadline } from '../store/deadline.js';
import type { Store } from '../store/port.js';
import { KeyWatch } from './keyWatch.js';
import { OpenStreams } from './openStreams.js';
import type { PersistedOperations } from './persistedOperations.js';
import type { StreamRules } from './prepareOperation.js';
import type { CountOperation } from './rateLimit.js';

/** What sockets and event streams share. */
export interface Streams extends StreamRules {
  readonly store: Store;
  readonly count: CountOperation;
  readonly open: OpenStreams;
  readonly keys: KeyWatch;
  /** What an operation of this actor reads from, until the client is gone; every operation and every event has the time of one operation. */
  readonly partsFor: (actor: Actor | null, gone: AbortSignal) => ContextParts;
}

/** What streams are made with. */
export interface StreamOptions {
  readonly schema: GraphQLSchema;
  readonly config: HttpConfig;
  readonly operations: PersistedOperations;
  readonly report: ReportFault;
  readonly store: Store;
  readonly count: CountOperation;
  readonly parts: Omit<ContextParts, 'view' | 'actor'>;
}

/** What sockets and event streams of one server share. */
export function createStreams({ parts, ...options }: StreamOptions): Streams {
  const { config, store } = options;
  const feed = new ChangeFeed(store);
  return {
    ...options,
    open: new OpenStreams(config.streamCaps),
    keys: new KeyWatch(store),
    partsFor(actor, gone) {
      const openView = () => store.within(new Deadline(config.operationTimeout, gone));
      return { ...parts, view: openView(), openView, feed, actor };
    },
  };
}
