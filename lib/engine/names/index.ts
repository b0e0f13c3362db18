export type { NameCandidate } from './candidate';
export type { CompiledNames } from './compiled-names';
export { compileNames, hasBrokenModel } from './lists';
export { scanNames } from './scan';
export { settleNames } from './settle';
