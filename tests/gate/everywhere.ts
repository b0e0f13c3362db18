/**
 * The places a text may be left in, each as a function that runs in a page by itself: no names from outside.
 */

/** Everything the extension keeps, as one string: storage areas, databases with every row, caches. Runs in an extension page. */
export async function everythingKept(): Promise<string> {
  const kept: unknown[] = [];
  for (const area of ['local', 'session', 'sync', 'managed'] as const) {
    const rows = Object.entries(await chrome.storage[area].get(null));
    // The one exception: keys of anonymised texts, in the browser's memory until the tab closes (tests/answers/kept.spec.ts).
    kept.push(area, area === 'session' ? rows.filter(([name]) => !/^keys:\d+$/.test(name)) : rows);
  }
  for (const { name } of await indexedDB.databases()) {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name ?? '');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    for (const store of database.objectStoreNames) {
      const rows = await new Promise<unknown[]>((resolve, reject) => {
        const request = database.transaction(store).objectStore(store).getAll();
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      kept.push(name, store, rows);
    }
    database.close();
  }
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) kept.push(name, request.url, await (await cache.match(request))?.text());
  }
  kept.push({ ...localStorage }, { ...sessionStorage });
  const decoder = new TextDecoder();
  return JSON.stringify(kept, (_, value: unknown) => (value instanceof Uint8Array ? decoder.decode(value) : value));
}

/**
 * What of a text the page itself could find beside its own text: title, address, every attribute and comment in open trees, and
 * the page's own stores. The conversation and the fields are the page's, and not looked at.
 */
export async function pageHolds(): Promise<string> {
  const found: string[] = [document.title, location.href, window.name, JSON.stringify(history.state)];
  const walk = (root: Document | ShadowRoot) => {
    const nodes = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_COMMENT);
    for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
      if (node instanceof Comment) found.push(node.data);
      if (!(node instanceof Element)) continue;
      for (const { name, value } of node.attributes) found.push(`${name}=${value}`);
      if (node.shadowRoot) walk(node.shadowRoot);
    }
  };
  walk(document);
  found.push(JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage }), document.cookie);
  for (const { name } of await indexedDB.databases()) found.push(name ?? '');
  for (const name of await caches.keys())
    found.push(name, ...(await (await caches.open(name)).keys()).map(({ url }) => url));
  for (const key of Object.getOwnPropertyNames(window)) {
    if (/kivett/i.test(key)) found.push(key);
  }
  return found.join('\n');
}
