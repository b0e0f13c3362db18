import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { createDraftStore, createStore, KivettDatabase } from '../../../lib/db';
import { startDraft } from '../../../lib/studio/start';

const draft = startDraft(
  { kommune: 'Prøve', size: 'small', tools: [], officer: { name: '', email: '' }, decider: '', services: [] },
  '2026-11-23',
);

describe('drafts', () => {
  it('come to a database of version 1 without touching its packs', async () => {
    const old = new Dexie('kivett-drafts-1');
    old.version(1).stores({ packs: 'id', settings: 'key' });
    await old.table('settings').put({ key: 'settings', value: { language: 'nn' } });
    old.close();
    const database = new KivettDatabase('kivett-drafts-1');
    const store = createDraftStore(database);
    expect(await store.putDraft({ id: 'a', name: 'A', draft, updated: 1 })).toMatchObject({ ok: true });
    expect(await createStore(database).setting('settings')).toEqual({ ok: true, value: { language: 'nn' } });
    store.close();
    const again = createDraftStore(new KivettDatabase('kivett-drafts-1'));
    expect(await again.drafts()).toEqual({ ok: true, value: [{ id: 'a', name: 'A', draft, updated: 1 }] });
    again.close();
  });

  it('come last saved first, and go when they are taken away', async () => {
    const store = createDraftStore(new KivettDatabase('kivett-drafts-2'));
    for (const [id, updated] of [
      ['a', 1],
      ['b', 3],
      ['c', 2],
    ] as const)
      await store.putDraft({ id, name: id, draft, updated });
    await store.removeDraft('b');
    const kept = await store.drafts();
    expect(kept.ok && kept.value.map(({ id }) => id)).toEqual(['c', 'a']);
    store.close();
  });

  it('answer with a code when the database is not to be had', async () => {
    const database = new KivettDatabase('kivett-drafts-3');
    database.open = (() => new Promise(() => {})) as unknown as typeof database.open;
    expect(await createDraftStore(database, 5).drafts()).toEqual({ ok: false, problems: [{ code: 'blocked' }] });
  });
});
