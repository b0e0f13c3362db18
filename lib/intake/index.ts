export type { IntakeWays } from './converse';
export { guardIntake, type Intake } from './guard-intake';
export { readPlain } from './read-plain';
