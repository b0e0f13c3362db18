/**
 * What the guard needs of the platform, taken before the page's first script and never asked for again: the page may
 * change any of it later. Nothing here is told apart by `instanceof` or read by an iterator, since both ask the page;
 * internal marks of the platform's objects are asked for instead, which also know objects of another frame.
 */
export function takePlatform(view: Window & typeof globalThis) {
  const { apply, construct } = view.Reflect;
  const { getOwnPropertyDescriptor, defineProperty, setPrototypeOf, getPrototypeOf } = view.Object;
  const { isArray } = view.Array;
  const uncurried =
    <A extends unknown[], R>(method: (...args: A) => R) =>
    (self: unknown, ...args: A): R =>
      apply(method, self, args) as R;
  const getter = <R>(proto: object, name: string): ((self: unknown) => R) => {
    const get = getOwnPropertyDescriptor(proto, name)?.get as () => R;
    return (self) => apply(get, self, []) as R;
  };
  /** The answer of a getter that only objects of its own kind have; null for any other value. */
  const marked =
    <R>(read: (self: unknown) => R) =>
    (self: unknown): R | null => {
      try {
        return read(self);
      } catch {
        return null;
      }
    };
  return {
    apply,
    construct,
    defineProperty,
    getOwnPropertyDescriptor,
    getPrototypeOf,
    setPrototypeOf,
    isArray,
    uncurried,
    getter,
    marked,
    /** A list that inherits nothing: a page can't put a setter or a `toJSON` under it. */
    list: <T>(...items: T[]): T[] => setPrototypeOf(items, null) as T[],
  };
}

export type Platform = ReturnType<typeof takePlatform>;
