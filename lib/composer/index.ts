export { cardFor, type Ways } from './converse';
export { whenHolding } from './frame-ui';
export { type Guard, guardComposer } from './guard-composer';
export { lateUi } from './late-ui';
export { createReplaced } from './replaced';
export { type Checking, mayPass } from './verdicts';
