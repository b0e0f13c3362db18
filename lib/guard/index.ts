export { guardRequests, type RequestGuard, type RequestGuardOptions } from './guard-requests';
