export { cardFor } from './converse';
export { whenHolding } from './frame-ui';
export { type Guard, guardComposer } from './guard-composer';
export { lateUi } from './late-ui';
export { type Checking, mayPass } from './verdicts';
