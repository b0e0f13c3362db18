export type { Ways } from './converse';
export { type Guard, type GuardOptions, guardComposer } from './guard-composer';
export { lateUi } from './late-ui';
export type { Checking } from './verdicts';
