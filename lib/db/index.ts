export { type DraftRow, type KeyRow, KivettDatabase, type PackRow } from './database';
export { createDraftStore, type DraftStore } from './drafts';
export { createStore, type Store } from './store';
