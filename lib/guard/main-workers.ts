import type { Door } from './main-door';

/**
 * Threads of the page send by themselves, and no patch of this world reaches into them. Their start is noticed and nothing of
 * it is changed: the person is told that a part of the page is out of sight. `note` must not throw.
 */
export function noticeWorkers({ view, platform, patch }: Door, note: (kind: string, address: string) => void): void {
  const { apply, construct, uncurried, getter, marked } = platform;
  const hrefOf = marked(getter<string>(view.URL.prototype, 'href'));
  const trusted = (view as { TrustedScriptURL?: { prototype: { toString(): string } } }).TrustedScriptURL;
  const trustedOf = trusted ? marked(uncurried(trusted.prototype.toString)) : () => null;
  /** By the platform's own marks: an object that becomes text in a way of its own would be asked a second time. */
  const addressOf = (given: unknown): string =>
    typeof given === 'string' ? given : ((hrefOf(given) ?? trustedOf(given) ?? '') as string);
  for (const kind of ['Worker', 'SharedWorker'] as const) {
    patch(view, kind, {
      construct(native: typeof Worker, args: [string | URL, WorkerOptions?], target: typeof Worker) {
        // First the platform: what it refuses was never started, and it asks the address for its text only once.
        const worker = construct(native, args, target) as object;
        note('worker', addressOf(args[0]));
        return worker;
      },
    } as ProxyHandler<never>);
  }
  // Not there where the page came over an open line.
  const container = view.ServiceWorkerContainer?.prototype;
  if (!container) return;
  patch(container, 'register', {
    apply(register: ServiceWorkerContainer['register'], self: unknown, args: [string | URL, RegistrationOptions?]) {
      note('service_worker', addressOf(args[0]));
      return apply(register, self, args) as object;
    },
  } as ProxyHandler<never>);
}
