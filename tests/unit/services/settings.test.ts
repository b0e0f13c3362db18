import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStore, KivettDatabase, type Store } from '../../../lib/db';
import { createSettings, languageOf } from '../../../lib/services/settings';

let database: KivettDatabase;
let count = 0;
beforeEach(() => {
  database = new KivettDatabase(`kivett-settings-${++count}`);
  vi.spyOn(console, 'error').mockReturnValue();
});
afterEach(() => {
  database.close();
  vi.restoreAllMocks();
});

describe('settings', () => {
  it.each([
    ['nb-NO', 'nb'],
    ['no', 'nb'],
    ['nn', 'nn'],
    ['nn-NO', 'nn'],
    ['sv-SE', 'nb'],
    ['en-GB', 'en'],
    ['de', 'en'],
    ['', 'en'],
  ])('starts in the browser’s language: %s → %s', (tag, language) => {
    expect(languageOf(tag)).toBe(language);
  });

  it('keeps what was set over a restart, whatever the browser’s language', async () => {
    await createSettings(createStore(database), () => 'en').set({ language: 'nn', kommunePack: 'eksempel' });
    expect(await createSettings(createStore(database), () => 'en').get()).toEqual({
      language: 'nn',
      followedHosts: [],
      kommunePack: 'eksempel',
      service: null,
      counting: true,
    });
  });

  it('changes only the given fields', async () => {
    const settings = createSettings(createStore(database), () => 'nb');
    await settings.set({ followedHosts: ['chat.example.org'] });
    expect(await settings.set({ language: 'en' })).toMatchObject({
      language: 'en',
      followedHosts: ['chat.example.org'],
    });
    expect(await settings.set({ kommunePack: undefined } as never)).toMatchObject({ kommunePack: null });
  });

  it('starts afresh from a stored value it does not understand', async () => {
    await createStore(database).putSetting('settings', { language: 'klingon' });
    expect(await createSettings(createStore(database), () => 'nn').get()).toMatchObject({ language: 'nn' });
  });

  it('holds a change for the session when the store fails, and logs the code', async () => {
    const fail = async () => ({ ok: false as const, problems: [{ code: 'blocked' as const }] });
    const store: Store = {
      packs: fail,
      putPack: fail,
      swapPack: fail,
      removePack: fail,
      setting: fail,
      putSetting: fail,
      close: () => undefined,
    };
    const settings = createSettings(store, () => 'nb');
    await settings.set({ language: 'en' });
    expect(await settings.get()).toMatchObject({ language: 'en' });
    expect(console.error).toHaveBeenCalledWith('kivett store_failed', { code: 'blocked' });
  });
});
