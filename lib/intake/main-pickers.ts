/**
 * Runs in the page's own world. Files that come in by an input which no event of reaches the window (never attached, or
 * inside a closed shadow tree), or by the browser's file handles, are led past the door: shown in an input that lies in the
 * document, where the door holds its events as any other input's. No message passes between the worlds, so there is none to
 * forge; where no door stands, everything is as it was.
 */
export function guardPickers(window: Window & typeof globalThis): void {
  const { document, HTMLInputElement, DOMException, DataTransfer, Event } = window;
  const proto = HTMLInputElement.prototype;

  for (const name of ['click', 'showPicker'] as const) {
    // `click` is the one of HTMLElement: taken from there, set on the input only.
    const original = proto[name];
    const guarded = {
      [name](this: HTMLInputElement) {
        if (this.type === 'file') bringIntoSight(this);
        return Reflect.apply(original, this, []);
      },
    }[name];
    Object.defineProperty(proto, name, { value: guarded, writable: true, configurable: true, enumerable: true });
  }

  // Also without our method: an event of the page's own that opens the picker.
  const dispatch = window.EventTarget.prototype.dispatchEvent;
  Object.defineProperty(proto, 'dispatchEvent', {
    value: function dispatchEvent(this: HTMLInputElement, event: Event) {
      if (event?.type === 'click' && this.type === 'file') bringIntoSight(this);
      return Reflect.apply(dispatch, this, [event]);
    },
    writable: true,
    configurable: true,
  });

  /** Until the choice is made, in a hidden place at the end of the document; then it is as detached as it was. */
  function bringIntoSight(input: HTMLInputElement): void {
    if (input.isConnected || !document.documentElement) return;
    const root = input.getRootNode();
    if (!(root instanceof window.Element)) return;
    const place = document.createElement('div');
    place.hidden = true;
    place.style.setProperty('display', 'none', 'important');
    place.append(root);
    document.documentElement.append(place);
    const away = () => {
      // The page may have put it somewhere itself in the meantime.
      if (root.parentNode === place) root.remove();
      place.remove();
    };
    // Not on `change`: the one that arrives first may be the one that the door holds.
    input.addEventListener('change', () => queueMicrotask(away), { once: true });
    input.addEventListener('cancel', () => queueMicrotask(away), { once: true });
  }

  wrapPicker('showOpenFilePicker', async (handles: FileSystemFileHandle[]) =>
    Promise.all(handles.map((handle) => handle.getFile())),
  );
  wrapPicker('showDirectoryPicker', async (folder: FileSystemDirectoryHandle) => filesOf(folder));

  function wrapPicker<T>(
    name: 'showOpenFilePicker' | 'showDirectoryPicker',
    open: (picked: T) => Promise<File[]>,
  ): void {
    const holder = window as unknown as Record<string, ((...args: unknown[]) => Promise<T>) | undefined>;
    const original = holder[name];
    if (typeof original !== 'function') return;
    Object.defineProperty(window, name, {
      value: {
        async [name](...args: unknown[]): Promise<T> {
          const picked = await Reflect.apply(original, window, args);
          if (!(await showAtTheDoor(await open(picked)))) {
            throw new DOMException('The user aborted a request.', 'AbortError');
          }
          return picked;
        },
      }[name],
      writable: true,
      configurable: true,
      enumerable: true,
    });
  }

  /** True when the files may come in. Answered at once where nobody holds the event. */
  function showAtTheDoor(files: File[]): Promise<boolean> {
    if (files.length === 0) return Promise.resolve(true);
    return new Promise((resolve) => {
      const input = document.createElement('input');
      input.type = 'file';
      input.multiple = true;
      const transfer = new DataTransfer();
      for (const file of files) transfer.items.add(file);
      input.files = transfer.files;
      const place = document.createElement('div');
      place.hidden = true;
      place.append(input);
      const done = (may: boolean) => (event: globalThis.Event) => {
        event.stopPropagation();
        place.remove();
        resolve(may);
      };
      input.addEventListener('change', done(true), { once: true });
      input.addEventListener('cancel', done(false), { once: true });
      document.documentElement.append(place);
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
  }
}

async function filesOf(folder: FileSystemDirectoryHandle): Promise<File[]> {
  const files: File[] = [];
  // The DOM library's type has no iterator yet.
  const entries = (
    folder as unknown as { values(): AsyncIterable<FileSystemFileHandle | FileSystemDirectoryHandle> }
  ).values();
  for await (const entry of entries) {
    if (entry.kind === 'directory') files.push(...(await filesOf(entry)));
    else files.push(await entry.getFile());
  }
  return files;
}
