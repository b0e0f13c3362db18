export { type Anonymised, anonymise, applyPlan } from './anonymise';
export { changePlan, type PlanChange, planRedaction, type RedactOptions } from './plan';
export { findRestorable, pendingFrom, type Restored, restore } from './restore';
