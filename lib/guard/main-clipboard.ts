import type { Door } from './main-door';

/**
 * The page's own copy buttons. The text it wants on the clipboard is asked about; where it holds placeholders of this
 * conversation the other half writes what they stand for itself, and the page is told only that its call was done.
 */
export function guardClipboard({ view, platform, ask, patch }: Door): void {
  const { apply, getOwnPropertyDescriptor, uncurried, marked, getter, list } = platform;
  const { Promise: Later } = view;
  const prototype = view.Clipboard?.prototype;
  if (!prototype) return;
  const question = { transport: 'clipboard', method: 'write', url: '' } as const;
  const then = view.Promise.prototype.then;
  const chain = <T, R>(promise: Promise<T>, done: (value: T) => R, failed: () => R): Promise<Awaited<R>> =>
    apply(then, promise, [done, failed]) as Promise<Awaited<R>>;

  /** Resolves as the page's own call would; `refuse` means that it has been written already. */
  const asked = (body: string, html: string | null, go: () => Promise<void>): Promise<void> => {
    let settle: (answer: 'go' | 'refuse') => void = () => {};
    const decided = new Later<'go' | 'refuse'>((resolve) => {
      settle = resolve;
    });
    const answer = ask({ ...question, body, ...(html !== null && { html }) }, list<File>(), settle);
    if (answer === 'go') return go();
    if (answer === 'refuse') return new Later<void>((resolve) => resolve());
    return chain(
      decided,
      (said): Promise<void> | undefined => (said === 'go' ? go() : undefined),
      () => undefined,
    ) as Promise<void>;
  };

  patch(prototype, 'writeText', {
    apply(native: (text: string) => Promise<void>, self: object, args: [unknown]) {
      const go = () => apply(native, self, args) as Promise<void>;
      return typeof args[0] === 'string' ? asked(args[0], null, go) : go();
    },
  } as ProxyHandler<never>);

  const Item = view.ClipboardItem;
  if (!Item || !getOwnPropertyDescriptor(prototype, 'write')) return;
  const typesOf = marked(getter<readonly string[]>(Item.prototype, 'types'));
  const getType = uncurried(Item.prototype.getType as (type: string) => Promise<Blob>);
  const textOf = uncurried(view.Blob.prototype.text as () => Promise<string>);
  const nothing = () => null;
  const read = (item: object, type: string): Promise<string | null> => {
    const types = typesOf(item) ?? list<string>();
    for (let i = 0; i < types.length; i += 1)
      if (types[i] === type)
        return chain(
          getType(item, type) as Promise<Blob>,
          (blob): Promise<string | null> =>
            chain(textOf(blob) as Promise<string>, (text): string | null => text, nothing),
          () => new Later<string | null>((resolve) => resolve(null)),
        );
    return new Later<string | null>((resolve) => resolve(null));
  };
  patch(prototype, 'write', {
    apply(native: (items: ClipboardItem[]) => Promise<void>, self: object, args: [ClipboardItem[]]) {
      const go = () => apply(native, self, args) as Promise<void>;
      const item = args[0]?.[0];
      // Several items, or a picture: the page's own.
      if (!item || args[0].length !== 1 || typesOf(item) === null) return go();
      return chain(
        read(item, 'text/plain'),
        (text): Promise<void> =>
          text === null
            ? go()
            : (chain(
                read(item, 'text/html'),
                (html): Promise<void> => asked(text, html, go),
                () => go(),
              ) as Promise<void>),
        () => go(),
      );
    },
  } as ProxyHandler<never>);
}
