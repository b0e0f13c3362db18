export type { NameCandidate } from './candidate';
export { compileNames, hasBrokenModel } from './lists';
export { scanNames } from './scan';
export { settle, settleNames } from './settle';
