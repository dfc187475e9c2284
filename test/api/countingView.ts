import type { View } from '../../src/store/port.js';

/** A view that counts the calls it passes on. */
export interface CountingView {
  readonly view: View;
  /** Names of the methods called so far, in order. */
  readonly calls: readonly string[];
}

/** Counts what is asked of a view. */
export function countingView(view: View): CountingView {
  const calls: string[] = [];
  const counting = new Proxy(view, {
    get(target, name, receiver) {
      const member: unknown = Reflect.get(target, name, receiver);
      if (typeof member !== 'function') return member;
      return (...args: unknown[]) => {
        calls.push(String(name));
        return Reflect.apply(member, target, args);
      };
    },
  });
  return { view: counting, calls };
}
