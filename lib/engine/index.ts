export { compileInSteps, compileRules } from './compile';
export { inspect } from './inspect';
export { createInspector } from './rescan';
export type { CompiledRules } from './rules';
