import type { View } from '../store/port.js';
import type { Actor } from './actor.js';
import { createLoaders, type Loaders } from './loaders.js';

/** What every resolver of one request shares. */
export interface ApiContext {
  readonly view: View;
  /** Who asks; null where they sent no API key. */
  readonly actor: Actor | null;
  readonly loaders: Loaders;
}

/** The context of one request; its loaders remember what they read, so never share it between requests. */
export function createContext({
  view,
  actor = null,
}: {
  readonly view: View;
  readonly actor?: Actor | null;
}): ApiContext {
  return { view, actor, loaders: createLoaders(view) };
}
