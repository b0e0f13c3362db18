export { ANSWERS, type Answer, type Answers, answersSchema } from './answers';
export { type Plan, planFrom, type Step } from './plan';
export { type DocumentId, QUESTIONS, type Question, type QuestionId, THEMES } from './questions';
export { startFrom } from './start-from';
