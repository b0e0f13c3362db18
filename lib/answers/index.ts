export { type Answers, restoreAnswers } from './restore-answers';
