export { anonymise, applyPlan } from './anonymise';
export { asPlaceholders } from './as-placeholders';
export { operatorsFor } from './choices';
export { shiftByDays } from './dates';
export { type DiffPiece, type DiffRow, diffRows } from './diff';
export { changePlan, planRedaction, type RedactOptions } from './plan';
export { createRedaction } from './redaction';
export { findRestorable, pendingFrom, type Restored, restore } from './restore';
