import type { KnownFindingType } from '../contracts/finding';
import type { Entity, Operator, RedactionPlan } from '../contracts/redaction';

const BY_TYPE: Partial<Record<KnownFindingType, readonly Operator[]>> = {
  PERSON: ['placeholder', 'pseudonym'],
  DATE_OF_BIRTH: ['placeholder', 'generalise', 'shift'],
  AGE: ['placeholder', 'generalise'],
  ADDRESS: ['placeholder', 'generalise'],
};
const OTHERS: readonly Operator[] = ['placeholder', 'mask'];

/**
 * What a person may choose for one of the plan's entities, in the order it is offered. A role only where the text says one;
 * a synthetic number only where the pack has asked for it: it looks like a real one to whoever reads it.
 */
export function operatorsFor(entity: Entity, plan: RedactionPlan): Operator[] {
  const choices = new Set<Operator>(BY_TYPE[entity.type as KnownFindingType] ?? OTHERS);
  const hasRole = plan.places.some((place) => place.entity === entity.id && place.role);
  if (entity.type === 'PERSON' && hasRole) choices.add('role');
  choices.add(entity.operator);
  choices.add('remove');
  choices.add('keep');
  return [...choices];
}
