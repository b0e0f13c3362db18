export {
  type CheckContext,
  type Checker,
  check,
  compileCheck,
  compileCheckSlowly,
  createFieldCheck,
  unchecked,
} from './check';
export { judgedOnce } from './judged-once';
