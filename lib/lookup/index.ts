export { lookup } from './lookup';
export { buildLookup, type LookupIndex } from './understand';
