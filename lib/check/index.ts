export { type CheckContext, type Checker, check, compileCheck, createFieldCheck, unchecked } from './check';
