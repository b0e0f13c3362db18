export { KivettDatabase, type PackRow } from './database';
export { createStore, type Store } from './store';
