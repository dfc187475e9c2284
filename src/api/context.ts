import type { View } from '../store/port.js';
import { createLoaders, type Loaders } from './loaders.js';

/** What every resolver of one request shares. */
export interface ApiContext {
  readonly view: View;
  readonly loaders: Loaders;
}

/** The context of one request; its loaders remember what they read, so never share it between requests. */
export function createContext({ view }: { readonly view: View }): ApiContext {
  return { view, loaders: createLoaders(view) };
}
