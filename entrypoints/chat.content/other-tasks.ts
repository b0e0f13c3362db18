/**
 * Resolves when the page has had a turn of its own thread. Not by a timer: in a tab that nobody looks at each of them waits a
 * second. `scheduler.yield` goes on before the page's next task and is not in every browser yet.
 */
export function otherTasks(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
