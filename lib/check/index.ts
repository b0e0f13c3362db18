export {
  type CheckContext,
  type Checker,
  check,
  checkAnonymised,
  compileCheck,
  compileCheckSlowly,
  createFieldCheck,
  unchecked,
} from './check';
export { judgedOnce } from './judged-once';
