export { guardRequests, type RequestGuard, type RequestGuardOptions } from './guard-requests';
export { type Line, openLine } from './line';
