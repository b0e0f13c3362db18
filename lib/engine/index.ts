export { compileRules } from './compile';
export { type InspectOptions, inspect } from './inspect';
export type { CompiledRules } from './rules';
