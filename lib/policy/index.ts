export { accountKnown, type Standing, standingOf } from './ceiling';
export { type CompiledPolicy, compilePolicy, type InForce } from './compile';
export { decide } from './decide';
export { effectiveValues } from './effective';
export { nameHjemler } from './hjemmel';
export { toolForHost } from './hosts';
export { keptDays } from './kept-days';
export { findOtherTool } from './ways';
