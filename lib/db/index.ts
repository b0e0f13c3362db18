export { KivettDatabase, type PackRow } from './database';
export { createStore, type Store, type StoreCode, type StoreProblem } from './store';
