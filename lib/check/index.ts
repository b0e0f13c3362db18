export {
  type CheckContext,
  type Checker,
  check,
  checkAnonymised,
  compileCheck,
  createFieldCheck,
  unchecked,
} from './check';
