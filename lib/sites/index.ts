export { KINDS, SITES } from './all';
export { generic } from './generic';
export { findComposer, type Likely } from './heuristic';
export { type LiveSite, liveSite } from './live';
export { resolveSites, type SiteLayer } from './resolve';
export { kindOf, siteForHost } from './site-for-host';
