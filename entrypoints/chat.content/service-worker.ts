/** Address of the page's own standing part in the browser, started by an earlier visit; null for none, or where there can be none. */
export function serviceWorkerOf({ defaultView }: Document): string | null {
  try {
    return defaultView?.navigator.serviceWorker?.controller?.scriptURL ?? null;
  } catch {
    // A frame without an origin may not ask.
    return null;
  }
}
