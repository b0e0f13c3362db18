export { anonymise, applyPlan } from './anonymise';
export { asPlaceholders } from './as-placeholders';
export { shiftByDays } from './dates';
export { changePlan, planRedaction, type RedactOptions } from './plan';
export { createRedaction } from './redaction';
export { findRestorable, pendingFrom, type Restored, restore } from './restore';
