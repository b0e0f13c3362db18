import type { Language } from '../contracts/language';
import { type Settings, settingsSchema } from '../contracts/messages';
import type { Store } from '../db';
import { log, logId } from '../log';

export interface SettingsService {
  get(): Promise<Settings>;
  /** Changes the given fields and answers with all. When the store fails, the change holds until the browser closes. */
  set(change: Partial<Settings>): Promise<Settings>;
  /** The settings if they have been read already; for the few places that may not wait. */
  peek(): Settings | null;
}

const KEY = 'settings';

export function createSettings(store: Store, uiLanguage: () => string): SettingsService {
  let current: Settings | null = null;
  let reading: Promise<Settings> | null = null;

  const read = async (): Promise<Settings> => {
    const stored = await store.setting(KEY);
    if (!stored.ok) log('store_failed', { code: logId(stored.problems[0]?.code ?? 'broken') });
    const parsed = settingsSchema.safeParse(stored.ok && stored.value !== undefined ? stored.value : {});
    const unset = !parsed.success || !stored.ok || stored.value === undefined;
    current = unset ? { ...settingsSchema.parse({}), language: languageOf(uiLanguage()) } : parsed.data;
    return current;
  };
  const get = async (): Promise<Settings> => {
    if (current) return current;
    reading ??= read();
    return reading;
  };

  return {
    get,
    async set(change) {
      const before = await get();
      const next = settingsSchema.parse({ ...before, ...withoutUndefined(change) });
      current = next;
      const stored = await store.putSetting(KEY, next);
      if (!stored.ok) log('store_failed', { code: logId(stored.problems[0]?.code ?? 'broken') });
      return next;
    },
    peek: () => current,
  };
}

/** BCP 47 tag of the browser → the language of the first start. Scandinavian neighbours read bokmål best. */
export function languageOf(tag: string): Language {
  const primary = tag.toLowerCase().split(/[-_]/)[0] ?? '';
  if (primary === 'nn') return 'nn';
  return ['nb', 'no', 'da', 'sv'].includes(primary) ? 'nb' : 'en';
}

function withoutUndefined(change: Partial<Settings>): Partial<Settings> {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
}
