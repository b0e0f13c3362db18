export { send } from './client';
export { chatHost, type Sender } from './sender';
export { type Handlers, Refusal, serve } from './server';
