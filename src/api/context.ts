import type { View } from '../store/port.js';
import type { Actor } from './actor.js';
import { createLoaders, type Loaders } from './loaders.js';
import { RankingCache } from './ranking/rankingCache.js';

/** What every resolver of one request shares. */
export interface ApiContext {
  readonly view: View;
  /** Who asks; null where they sent no API key. */
  readonly actor: Actor | null;
  readonly loaders: Loaders;
  readonly rankings: RankingCache;
}

/** What a request's context is made of. */
export interface ContextParts {
  readonly view: View;
  readonly actor?: Actor | null;
  /** Rankings that outlive the request; one server shares one cache among all requests. */
  readonly rankings?: RankingCache;
}

/** The context of one request; its loaders remember what they read, so never share it between requests. */
export function createContext({ view, actor = null, rankings = new RankingCache() }: ContextParts): ApiContext {
  return { view, actor, loaders: createLoaders(view), rankings };
}
