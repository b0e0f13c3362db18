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

  /** Until the choice is made, in a hidden place at the end of the document; then back where it was. */
  function bringIntoSight(input: HTMLInputElement): void {
    if (input.isConnected || !document.documentElement) return;
    let top: Element = input;
    while (top.parentElement) top = top.parentElement;
    const { parentNode, nextSibling } = top;
    const place = hiddenPlace();
    place.append(top);
    document.documentElement.append(place);
    const away = () => {
      // The page may have put it somewhere itself in the meantime.
      if (top.parentNode === place) {
        if (parentNode) parentNode.insertBefore(top, nextSibling);
        else top.remove();
      }
      place.remove();
    };
    for (const type of ['change', 'cancel']) input.addEventListener(type, () => queueMicrotask(away), { once: true });
  }

  function hiddenPlace(): HTMLElement {
    const place = document.createElement('div');
    place.hidden = true;
    place.style.setProperty('display', 'none', 'important');
    return place;
  }

  // Of an input in a closed tree the window hears `input` without seeing the input, and `change` not at all.
  const attach = window.Element.prototype.attachShadow;
  Object.defineProperty(window.Element.prototype, 'attachShadow', {
    value: function attachShadow(this: Element, init: ShadowRootInit): ShadowRoot {
      const root = Reflect.apply(attach, this, [init]);
      if (init?.mode === 'closed') {
        for (const type of ['input', 'change']) root.addEventListener(type, onClosedPicked, true);
      }
      return root;
    },
    writable: true,
    configurable: true,
    enumerable: true,
  });

  /** Events of our own: the files have been let in. */
  const passing = new WeakSet<Event>();
  /** Inputs whose `input` was held and whose `change` is on its way, telling of an empty choice. */
  const emptied = new WeakSet<HTMLInputElement>();

  function onClosedPicked(event: Event): void {
    const input = event.target;
    if (!(input instanceof HTMLInputElement) || input.type !== 'file' || passing.has(event)) return;
    const files = [...(input.files ?? [])];
    if (!emptied.delete(input) && files.length === 0) return;
    event.stopImmediatePropagation();
    if (files.length === 0) return;
    if (event.type === 'input' && event.isTrusted) emptied.add(input);
    input.value = '';
    const tell = (type: string, composed: boolean) => {
      const told = new Event(type, { bubbles: true, composed });
      passing.add(told);
      input.dispatchEvent(told);
    };
    void showAtTheDoor(files).then((may) => {
      if (!may) return tell('cancel', false);
      const transfer = new DataTransfer();
      for (const file of files) transfer.items.add(file);
      input.files = transfer.files;
      tell('input', true);
      tell('change', false);
    });
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
      const place = hiddenPlace();
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
