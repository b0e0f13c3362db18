export { guardRequests, type RequestGuard } from './guard-requests';
export { type Line, openLine } from './line';
export { unseenWorkers } from './unseen-workers';
