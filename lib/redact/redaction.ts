import type { Finding } from '../contracts/finding';
import type { Redaction } from '../contracts/redaction';
import { applyPlan } from './anonymise';
import { changePlan, planRedaction, type RedactOptions } from './plan';

/** Anonymising of one text with its findings, ready to be looked at, changed and done. */
export function createRedaction(text: string, findings: readonly Finding[], options: RedactOptions): Redaction {
  return {
    plan: planRedaction(text, findings, options),
    change: (plan, change) => changePlan(text, plan, change, options),
    apply: (plan) => applyPlan(text, plan),
  };
}
