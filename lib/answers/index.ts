export type { AnswerWords } from './answer-bar';
export type { KeyStore } from './keyring';
export { type Answers, restoreAnswers } from './restore-answers';
export { type RunRead, readOn } from './watch-answers';
