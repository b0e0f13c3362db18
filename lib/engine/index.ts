export { compileRules } from './compile';
export { inspect } from './inspect';
export type { CompiledRules } from './rules';
