export { cardFor, type Ways } from './converse';
export { whenHolding } from './frame-ui';
export { type Guard, guardComposer } from './guard-composer';
export { lateUi } from './late-ui';
export { putText } from './put-text';
export { createReplaced } from './replaced';
export { type Checking, mayPass } from './verdicts';
