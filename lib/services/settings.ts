import type { Language } from '../contracts/language';
import type { ManagedSettings } from '../contracts/managed';
import { type Settings, settingsChangeSchema } from '../contracts/messages';
import type { Store } from '../db';
import { log, logId } from '../log';

export interface SettingsService {
  /** What holds: the organisation's locked settings, then the person's own, then the organisation's others. */
  get(): Promise<Settings>;
  /** Changes the given fields and answers with all. When the store fails, the change holds until the browser closes. */
  set(change: Partial<Settings>): Promise<Settings>;
  /** The settings if they have been read already; for the few places that may not wait. */
  peek(): Settings | null;
}

/** The part of an organisation's policy that stands over or under what a person chooses. */
export type GivenSettings = Pick<ManagedSettings, 'language' | 'hosts' | 'lockedSettings'> & {
  /** The kommune's pack that came by the policy. */
  kommunePack?: string | null;
};

const KEY = 'settings';

export function createSettings(
  store: Store,
  uiLanguage: () => string,
  given: () => Promise<GivenSettings> = async () => ({}),
): SettingsService {
  /** What the person has chosen, and nothing else. */
  let chosen: Partial<Settings> | null = null;
  let reading: Promise<Partial<Settings>> | null = null;
  let last: Settings | null = null;

  const read = async (): Promise<Partial<Settings>> => {
    const stored = await store.setting(KEY);
    if (!stored.ok) log('store_failed', { code: logId(stored.problems[0]?.code ?? 'broken') });
    const parsed = settingsChangeSchema.safeParse(stored.ok ? (stored.value ?? {}) : {});
    chosen = withoutUndefined(parsed.success ? parsed.data : {});
    return chosen;
  };
  const own = async (): Promise<Partial<Settings>> => {
    if (chosen) return chosen;
    reading ??= read();
    return reading;
  };
  const inForce = async (): Promise<Settings> => {
    const [person, policy] = await Promise.all([own(), given()]);
    const { hosts = [], lockedSettings: locked = [] } = policy;
    const followed = locked.includes('followedHosts') ? [] : (person.followedHosts ?? []);
    const language = locked.includes('language')
      ? (policy.language ?? person.language)
      : (person.language ?? policy.language);
    last = {
      language: language ?? languageOf(uiLanguage()),
      followedHosts: [...new Set([...followed, ...hosts])],
      // The organisation's own pack goes before the example that one may try: it may be stricter.
      service: person.service ?? null,
      counting: locked.includes('counting') ? true : (person.counting ?? true),
      kommunePack: policy.kommunePack ?? (locked.includes('kommunePack') ? null : (person.kommunePack ?? null)),
    };
    return last;
  };

  return {
    get: inForce,
    async set(change) {
      const { hosts = [] } = await given();
      // The organisation's hosts are shown among the person's, and must not become the person's.
      const followedHosts = change.followedHosts?.filter((host) => !hosts.includes(host));
      chosen = { ...(await own()), ...withoutUndefined({ ...change, followedHosts }) };
      const stored = await store.putSetting(KEY, chosen);
      if (!stored.ok) log('store_failed', { code: logId(stored.problems[0]?.code ?? 'broken') });
      return inForce();
    },
    peek: () => last,
  };
}

/** BCP 47 tag of the browser → the language of the first start. Scandinavian neighbours read bokmål best. */
export function languageOf(tag: string): Language {
  const primary = tag.toLowerCase().split(/[-_]/)[0] ?? '';
  if (primary === 'nn') return 'nn';
  return ['nb', 'no', 'da', 'sv'].includes(primary) ? 'nb' : 'en';
}

function withoutUndefined(change: { [K in keyof Settings]?: Settings[K] | undefined }): Partial<Settings> {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
}
