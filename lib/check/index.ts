export { type CheckContext, type Checker, check, compileCheck, unchecked } from './check';
