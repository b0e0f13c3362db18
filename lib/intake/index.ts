export type { IntakeWays } from './converse';
export { guardIntake, type Intake } from './guard-intake';
export { createReaderFrame } from './reader-frame';
