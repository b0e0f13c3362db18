export { KINDS, SITES } from './all';
export { generic } from './generic';
export { findComposer } from './heuristic';
export { liveSite } from './live';
export { kindOf, siteForHost } from './site-for-host';
