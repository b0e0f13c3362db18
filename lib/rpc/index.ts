export { type SendOptions, send } from './client';
export type { RpcCode, RpcProblem } from './codes';
export { chatHost, type Sender } from './sender';
export { type Handlers, Refusal, type ServeOptions, serve } from './server';
