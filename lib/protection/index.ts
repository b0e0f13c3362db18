export { type BrowserIdentity, browserOf, isUnprotectable } from './browsers';
export { protectionOf } from './protection-of';
export { tabProtection, worstOf } from './tab-protection';
