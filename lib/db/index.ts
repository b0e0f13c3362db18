export { KivettDatabase, type PackRow } from './database';
export { createDraftStore } from './drafts';
export { createStore, type Store } from './store';
