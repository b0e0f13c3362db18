export { accountKnown, type Standing, standingOf } from './ceiling';
export { type CompiledPolicy, compilePolicy } from './compile';
export { decide } from './decide';
export { nameHjemler } from './hjemmel';
export { toolForHost } from './hosts';
export { findOtherTool } from './ways';
